package ua.vidhuk.web.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in somebody's words a street that there is, and the house that is named behind it: «на Київській, 12а». */
final class PlaceGuess {

    private static final Set<String> KINDS = Set.of(
            "вулиця",
            "улица",
            "провулок",
            "переулок",
            "проспект",
            "бульвар",
            "площа",
            "площадь",
            "набережна",
            "шосе",
            "узвіз",
            "street",
            "avenue");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'ʼ’-]+");
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;
    private static final int TEXT_LIMIT = 10_000;

    private PlaceGuess() {}

    /**
     * @param street as the tenant calls it, or null
     * @param house or null
     */
    record Found(String street, String house) {

        static final Found NOTHING = new Found(null, null);
    }

    static Found in(String text, List<String> streets) {
        String words = text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT);
        String folded = words.toLowerCase(Locale.ROOT);
        return streets.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(each -> find(each, folded))
                .findFirst()
                .orElse(Found.NOTHING);
    }

    private static Stream<Found> find(String street, String folded) {
        List<String> stems = WORD.matcher(street.toLowerCase(Locale.ROOT))
                .results()
                .map(each -> each.group())
                .filter(each -> !KINDS.contains(each))
                .map(PlaceGuess::stem)
                .toList();
        // A cheap look first: most streets are named by nobody.
        if (stems.isEmpty() || stems.getLast().length() < SHORTEST || !folded.contains(stems.getLast())) {
            return Stream.empty();
        }
        String name = stems.stream()
                .map(each -> Pattern.quote(each) + "[\\p{L}'ʼ’]{0,4}")
                .collect(Collectors.joining("[\\s.]{1,3}"));
        Matcher matcher = Pattern.compile(
                        "(?<![\\p{L}\\d])" + name
                                + "(?![\\p{L}])(?:[\\s,]{0,3}(?:буд(?:инок)?|д(?:ом)?|№)?[\\s.№]{0,3}(\\d{1,4}(?:\\s?[а-яієґa-z](?![\\p{L}]))?(?:/\\d{1,4})?))?")
                .matcher(folded);
        return matcher.find() ? Stream.of(new Found(street, house(matcher.group(1)))) : Stream.empty();
    }

    private static String house(String written) {
        return written == null ? null : written.replace(" ", "");
    }

    /** Without its ending, which changes with the case. */
    private static String stem(String word) {
        return word.length() <= SHORTEST + 1 ? word : word.substring(0, word.length() - ENDING);
    }
}
