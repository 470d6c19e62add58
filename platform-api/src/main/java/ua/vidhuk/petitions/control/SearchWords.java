package ua.vidhuk.petitions.control;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people type as a query of PostgreSQL's full text: words by their beginnings, because Ukrainian and Russian inflect at
 * the end. Only letters and digits are left, so that nothing typed is read as an operator.
 */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’ʼ-][\\p{L}\\p{N}]+)*");
    private static final int MOST = 12;
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;

    private SearchWords() {}

    /** Every word must stand in the petition; empty when nothing was typed that could be sought. */
    static Optional<String> all(String typed) {
        return joined(typed, 2, " & ");
    }

    /** Any of the words may stand there; short ones, which are in every petition, do not count. */
    static Optional<String> any(String typed) {
        return joined(typed, SHORTEST, " | ");
    }

    /** Any of the longer words may stand there, if only its beginning: whoever types fast slips at the end. */
    static Optional<String> beginnings(String typed) {
        Set<String> words = new LinkedHashSet<>();
        plain(typed)
                .filter(each -> each.length() > SHORTEST)
                .limit(MOST)
                .forEach(each -> words.add(each.substring(0, SHORTEST) + ":*"));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", words));
    }

    private static Stream<String> plain(String typed) {
        return typed == null
                ? Stream.empty()
                : WORD.matcher(typed.toLowerCase(Locale.ROOT))
                        .results()
                        .flatMap(each -> Arrays.stream(each.group().split("['’ʼ-]")));
    }

    private static Optional<String> joined(String typed, int shortest, String operator) {
        Set<String> words = new LinkedHashSet<>();
        plain(typed)
                .filter(each -> each.length() >= shortest)
                .limit(MOST)
                .forEach(each -> words.add(stem(each) + ":*"));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(operator, words));
    }

    private static String stem(String word) {
        return word.length() <= SHORTEST ? word : word.substring(0, Math.max(SHORTEST, word.length() - ENDING));
    }
}
