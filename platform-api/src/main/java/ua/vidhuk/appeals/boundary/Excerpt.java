package ua.vidhuk.appeals.boundary;

/** The beginning of a text, for lists. */
final class Excerpt {

    private static final int LENGTH = 160;

    private Excerpt() {}

    /** The text, or its first 159 characters and an ellipsis. */
    static String of(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1).strip() + "…";
    }
}
