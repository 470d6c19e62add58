package ua.vidhuk.files.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that is safe to show and to save under.
 *
 * @param value at most {@value #LONGEST} characters, with the extension of what the file is
 */
public record FileName(String value) {

    static final int LONGEST = 120;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and invisible characters, those that turn the direction of writing among them, and lone surrogates. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /**
     * Cleans a name that somebody gave.
     *
     * @param given anything, also null
     * @param type what the file is; its extension replaces one that says otherwise
     */
    public static FileName cleaned(String given, FileType type) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!type.extensions().contains(extension)) {
            extension = type.extensions().getFirst();
        }
        String kept = shortened(stem.strip(), LONGEST - extension.length() - 1);
        return new FileName((kept.isEmpty() ? "file" : kept) + "." + extension);
    }

    private static String shortened(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit));
    }
}
