/**
 * Time: the clock, the terms and days that the law of a jurisdiction sets, and when a centre works.
 *
 * <p>Reads {@code platform.calendar_rule} and {@code platform.calendar_day}, which every tenant may read. Terms, holidays
 * and moved working days are data of the jurisdiction; a new version of a term is a new row, so that what was registered
 * before keeps its deadline (P10). Table {@code calendar_timetable}: shifts and own days of a tenant, in versions; each is told
 * as {@code WorkingTimeChanged}. Uses {@code language}, {@code problems}, {@code identity}, {@code audit}, {@code persistence},
 * {@code outbox}.
 */
package ua.vidhuk.calendar;
