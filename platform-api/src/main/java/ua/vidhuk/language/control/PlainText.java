package ua.vidhuk.language.control;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, as it is kept: composed letters, no control characters, nothing that turns the direction of text. */
public final class PlainText {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private PlainText() {}

    /** The text in clean form, or null when nothing is left of it. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String clean = Normalizer.normalize(CONTROL.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
