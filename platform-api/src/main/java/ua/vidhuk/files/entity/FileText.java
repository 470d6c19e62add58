package ua.vidhuk.files.entity;

import java.util.Objects;

/**
 * What came of reading a file's text.
 *
 * @param content what was read, or null when there is nothing
 */
public record FileText(TextState state, String content) {

    public FileText {
        Objects.requireNonNull(state, "a reading has come to something");
        if (content != null && state != TextState.READ) {
            throw new IllegalArgumentException("what was not read has no text");
        }
    }

    /** Without text. */
    public static FileText none(TextState state) {
        return new FileText(state, null);
    }
}
