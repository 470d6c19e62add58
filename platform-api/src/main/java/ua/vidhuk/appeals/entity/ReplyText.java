package ua.vidhuk.appeals.entity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a reply template for one appeal.
 *
 * @param text with everything filled in that is known, and marks where something is missing
 * @param missing what is marked
 */
public record ReplyText(String text, Set<Placeholder> missing) {

    /** Stands before what somebody still has to write; no words with it leave the centre. */
    public static final String MARK = "⟦";

    private static final String END_OF_MARK = "⟧";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{1,40})}");

    public ReplyText {
        missing = Set.copyOf(missing);
    }

    /**
     * Fills in what is known.
     *
     * @param values what is known
     * @param names what a missing one is called, for whoever has to write it
     */
    public static ReplyText fill(
            String template, Map<Placeholder, String> values, Function<Placeholder, String> names) {
        var missing = EnumSet.noneOf(Placeholder.class);
        String text = PLACEHOLDER.matcher(template).replaceAll(found -> {
            Placeholder which = Placeholder.ofWord(found.group(1)).orElse(null);
            if (which == null) {
                return quoted(found.group());
            }
            String value = values.get(which);
            if (value == null || value.isBlank()) {
                missing.add(which);
                return quoted(MARK + names.apply(which) + END_OF_MARK);
            }
            return quoted(value);
        });
        return new ReplyText(text, missing);
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    /** Whether every name in braces is one that can be filled in. */
    public static boolean isWellFormed(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map((MatchResult each) -> Placeholder.ofWord(each.group(1)))
                .allMatch(each -> each.isPresent());
    }
}
