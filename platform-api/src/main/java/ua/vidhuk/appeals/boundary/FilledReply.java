package ua.vidhuk.appeals.boundary;

import java.util.List;
import java.util.UUID;

/**
 * A reply template, filled in for a question.
 *
 * @param template id of the template
 * @param name by which staff chooses
 * @param text with marks where something is missing; words with such a mark are not taken
 * @param missing names of what is marked
 */
public record FilledReply(UUID template, String name, String text, List<String> missing) {}
