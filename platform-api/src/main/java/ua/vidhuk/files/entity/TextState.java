package ua.vidhuk.files.entity;

import java.util.Locale;

/** How far the reading of a file's text has come; all but the first are for good. */
public enum TextState {
    WAITING,
    /** Read as far as the limits go; there may be no text in it, as in a scan. */
    READ,
    /** It wants a password, or its author forbids to take text out. */
    LOCKED,
    DAMAGED,
    /** Again and again it took too long or too much memory, or the node went down with it. */
    ABANDONED;

    /** As it stands in the table: {@code waiting}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
