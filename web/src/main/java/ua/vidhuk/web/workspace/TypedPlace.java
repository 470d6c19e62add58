package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** A place as it is typed into four fields: a street, a house, and a point in degrees, with a point or a comma. */
final class TypedPlace {

    static final String STREET = "place.street";
    static final String HOUSE = "place.house";
    static final String LATITUDE = "place.latitude";
    static final String LONGITUDE = "place.longitude";

    static final List<String> FIELDS = List.of(STREET, HOUSE, LATITUDE, LONGITUDE);

    /** As other maps give a point away: both numbers in one. */
    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,2}\\.\\d+)[,;\\s]\\s*(-?\\d{1,3}\\.\\d+)");

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{1,15})?");

    private TypedPlace() {}

    /**
     * Gives the second number of a pair to the second field.
     *
     * @param values by field; one that is empty is absent
     * @param path what stands before the names of the fields: {@code questions[0].}
     */
    static void split(Map<String, String> values, String path) {
        var pair = PAIR.matcher(values.getOrDefault(path + LATITUDE, ""));
        if (!values.containsKey(path + LONGITUDE) && pair.matches()) {
            values.put(path + LATITUDE, pair.group(1));
            values.put(path + LONGITUDE, pair.group(2));
        }
    }

    /**
     * The place as a whole.
     *
     * @throws InvalidInputException when the coordinates are no numbers
     */
    static NewPlace of(Map<String, String> values, String path) {
        return new NewPlace(
                values.get(path + STREET),
                values.get(path + HOUSE),
                degrees(values.get(path + LATITUDE), path),
                degrees(values.get(path + LONGITUDE), path));
    }

    /** The degrees of a field while it is typed; null when they are none yet. */
    static Double degrees(String typed) {
        return typed == null || !DEGREES.matcher(typed).matches() ? null : Double.valueOf(typed.replace(',', '.'));
    }

    private static Double degrees(String typed, String path) {
        Double degrees = degrees(typed);
        if (typed != null && degrees == null) {
            throw new InvalidInputException(FieldProblem.of(path + LATITUDE, "appeals.field.coordinates-invalid"));
        }
        return degrees;
    }
}
