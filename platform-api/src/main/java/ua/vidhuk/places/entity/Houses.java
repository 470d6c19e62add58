package ua.vidhuk.places.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Houses of a street as people write them: {@code 1-15, 20а, 22-30 парні}. A number without a letter means the houses with
 * letters as well.
 *
 * @param parts at least one; none for the whole street
 */
public record Houses(List<Part> parts) {

    /** Every house. */
    public static final Houses ALL = new Houses(List.of());

    private static final String LATIN = "abvgdek";
    private static final String CYRILLIC = "абвгдек";
    private static final Pattern PART =
            Pattern.compile("(?<from>\\d{1,4})(?:\\s*(?<letter>\\p{L}))?(?:\\s*[-–—]\\s*(?<to>\\d{1,4}))?"
                    + "(?:\\s*\\(?(?<side>парні|непарні|чётные|четные|нечётные|нечетные|even|odd)\\)?)?");
    private static final Pattern HOUSE = Pattern.compile("(?<number>\\d{1,4})\\s*[-/]?\\s*(?<letter>\\p{L})?.*");

    public Houses {
        parts = List.copyOf(parts);
    }

    /**
     * @param from the lowest number
     * @param to the highest number
     * @param letter of the one house that is meant, or null
     * @param rest 0 for even numbers alone, 1 for odd ones, -1 for both
     */
    public record Part(int from, int to, String letter, int rest) {

        boolean contains(int number, String itsLetter) {
            return number >= from
                    && number <= to
                    && (rest < 0 || number % 2 == rest)
                    && (letter == null || letter.equals(itsLetter));
        }
    }

    /** What was typed; empty when it cannot be understood, every house when nothing was typed. */
    public static Optional<Houses> parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(ALL);
        }
        var parts = new ArrayList<Part>();
        for (String each : typed.toLowerCase(Locale.ROOT).split("[,;]")) {
            var match = PART.matcher(each.strip());
            if (!match.matches() || match.group("letter") != null && match.group("to") != null) {
                return Optional.empty();
            }
            int from = Integer.parseInt(match.group("from"));
            int to = match.group("to") == null ? from : Integer.parseInt(match.group("to"));
            if (to < from) {
                return Optional.empty();
            }
            parts.add(new Part(from, to, letter(match.group("letter")), rest(match.group("side"))));
        }
        return Optional.of(new Houses(parts));
    }

    /**
     * Whether a house is one of these; of a street of which only some houses are named nobody knows without a number, and so
     * it is.
     *
     * @param house as typed, or null
     */
    public boolean contains(String house) {
        if (parts.isEmpty() || house == null || house.isBlank()) {
            return true;
        }
        var match = HOUSE.matcher(house.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return false;
        }
        int number = Integer.parseInt(match.group("number"));
        String letter = letter(match.group("letter"));
        return parts.stream().anyMatch(each -> each.contains(number, letter));
    }

    /** Whether a house is one of these for certain: where only some are named, one without a number is not. */
    public boolean names(String house) {
        return parts.isEmpty() || house != null && !house.isBlank() && contains(house);
    }

    private static String letter(String typed) {
        int at = typed == null ? -1 : LATIN.indexOf(typed);
        return at < 0 ? typed : CYRILLIC.substring(at, at + 1);
    }

    private static int rest(String side) {
        if (side == null) {
            return -1;
        }
        return side.startsWith("н") || side.equals("odd") ? 1 : 0;
    }
}
