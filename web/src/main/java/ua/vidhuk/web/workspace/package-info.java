/**
 * The workspace of staff: places with counts, lists, the detail of an appeal with what can be done now, calls and imports.
 *
 * <p>Every address returns a whole page and every change is a form that works without JavaScript; what {@code htmx} and
 * {@code workspace.js} add is speed. The context of a list (place, filters, page) travels in the query of every address,
 * so that coming back from a detail leads to the same list. Nothing personal stands in an address: phones are searched
 * for by POST. Owns no tables; uses the desks of {@code appeals}, {@code catalog}, {@code places}, {@code intake}.
 */
package ua.vidhuk.web.workspace;
