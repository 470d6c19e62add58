/**
 * Appeals: registration, routing, execution, control, closing.
 *
 * <p>An <em>appeal</em> is one contact by one applicant; it holds <em>questions</em>, each with its category, place,
 * deadline, <em>assignments</em> to enterprises and result. Every change of a question's state is a {@link
 * ua.vidhuk.appeals.entity.Transition}; it appends to the history, the outbox and the audit, and edits nothing past.
 *
 * <p>Tables {@code appeal}, {@code appeal_question}, {@code appeal_assignment}, {@code appeal_history}, {@code
 * appeal_number}, {@code appeal_late}, {@code
 * appeal_deadline_change}, {@code appeal_call_attempt}, {@code appeal_consultation}, {@code appeal_rating}, {@code appeal_feedback_rule}, {@code appeal_routing}, {@code appeal_priority_rule}, {@code appeal_reply_template}, {@code appeal_stored_filter}, {@code appeal_presence}, {@code appeal_bulk} and its items, {@code appeal_suggestion} and its words, {@code appeal_incident} and its questions and updates, {@code appeal_publication}, {@code appeal_refusal}, {@code appeal_outside_body}, {@code appeal_outgoing_letter} with its number and paper; the grounds of the law stand in {@code platform.appeal_ground}. Questions between tenants travel by
 * {@code platform.appeal_transfer} and its files (decision 61). Uses {@code catalog}, {@code places} and the ground.
 */
package ua.vidhuk.appeals;
