package ua.vidhuk.search.entity;

import java.util.Locale;
import ua.vidhuk.language.entity.LocalizedText;

/**
 * What somebody may be about to type.
 *
 * @param kind what is offered
 * @param text the whole query, once it is taken
 * @param name of what is offered, or null when it is the word itself
 */
public record Completion(Kind kind, String text, LocalizedText name) {

    /** What is offered. */
    public enum Kind {
        /** A field of the query language, with its colon. */
        FIELD,
        /** A value of a field. */
        VALUE,
        /** A word of documents that the reader may find. */
        WORD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
