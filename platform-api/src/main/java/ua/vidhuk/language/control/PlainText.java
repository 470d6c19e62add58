package ua.vidhuk.language.control;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type, as it is kept: composed letters, no control characters, nothing that turns the direction of text, nothing
 * that nobody sees and no heaps of marks over a letter. Emoji stay whole, with the joiners between their parts.
 */
public final class PlainText {

    /** Also halves of characters, which no database and no XML takes, and signs that stand for no character at all. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cf}\\p{Cs}&&[^\\u200D\\x{E0020}-\\x{E007F}]]|[\\uFFFE\\uFFFF]");

    /** Joiners, tags and signs that choose a shape are parts of emoji, which are the first group, and nothing where there is none. */
    private static final Pattern LOOSE_JOINER = Pattern.compile(
            "([\\p{So}\\p{Sk}][\\uFE00-\\uFE0F]?(?:\\u200D|[\\x{E0020}-\\x{E007F}]+)?|[\\p{Sm}\\p{Po}0-9][\\uFE00-\\uFE0F])"
                    + "|[\\u200D\\uFE00-\\uFE0F\\x{E0020}-\\x{E007F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern HEAP = Pattern.compile("(\\p{Mn}{3})\\p{Mn}+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    /** Letters that are empty. */
    private static final String BLANKS = "\u2800\u3164\uFFA0\u115F\u1160";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    /** The text in clean form, or null when nothing is left of it. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String seen = LOOSE_JOINER.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("$1");
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        String clean = stripped(HEAP.matcher(composed).replaceAll("$1"));
        return clean.isEmpty() ? null : clean;
    }

    /** Without spaces of all kinds at its edges; by hand, because a pattern would read a long row of them again and again. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || BLANKS.indexOf(each) >= 0;
    }

    /** The same in one line, for names and everything else that stands in a line: who types more lines writes no other. */
    public static String line(String typed) {
        String clean = clean(typed);
        return clean == null ? null : SPACES.matcher(clean).replaceAll(" ");
    }
}
