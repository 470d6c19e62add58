/**
 * Time: the clock, and the terms and days that the law of a jurisdiction sets.
 *
 * <p>Reads {@code platform.calendar_rule} and {@code platform.calendar_day}, which every tenant may read. Terms, holidays
 * and moved working days are data of the jurisdiction; a new version of a term is a new row, so that what was registered
 * before keeps its deadline (P10). Uses {@code persistence}.
 */
package ua.vidhuk.calendar;
