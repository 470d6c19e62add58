/**
 * What needs the leadership's eye: work that is late now, and whom to tell of it by a ladder that the tenant sets (I5, I7, P10);
 * and each morning the top problems (I4).
 *
 * <p>Tables {@code monitoring_ladder}, {@code monitoring_late_work}, {@code monitoring_escalation}, {@code monitoring_morning_rule}, {@code
 * monitoring_morning_report}. What people ask for it asks by {@code DemandSource} (decision 83). What is late the room learns from
 * events alone ({@code QuestionBecameLate}, and whatever happens to a question), see decision 41. Uses {@code catalog} and the
 * ground.
 */
package ua.vidhuk.monitoring;
