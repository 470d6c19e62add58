package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * The form that puts a question right, as it is typed.
 *
 * @param values by field; a field that is empty is absent
 */
public record CorrectionForm(Map<String, String> values) {

    public static final String CATEGORY = "category";
    public static final String STREET = "place.street";
    public static final String HOUSE = "place.house";
    public static final String LATITUDE = "place.latitude";
    public static final String LONGITUDE = "place.longitude";
    public static final String NOTE = "note";

    private static final List<String> FIELDS = List.of(CATEGORY, STREET, HOUSE, LATITUDE, LONGITUDE, NOTE);

    /** As other maps give a place away: both numbers in one. */
    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,2}\\.\\d+)[,;\\s]\\s*(-?\\d{1,3}\\.\\d+)");

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{1,15})?");

    public CorrectionForm {
        values = Map.copyOf(values);
    }

    /** What is recorded now. */
    static CorrectionForm of(QuestionView question) {
        var values = new LinkedHashMap<String, String>();
        keep(values, CATEGORY, question.category());
        var place = question.place();
        keep(values, STREET, place.street());
        keep(values, HOUSE, place.house());
        keep(values, LATITUDE, place.latitude() == null ? null : String.valueOf(place.latitude()));
        keep(values, LONGITUDE, place.longitude() == null ? null : String.valueOf(place.longitude()));
        return new CorrectionForm(values);
    }

    static CorrectionForm of(MultivaluedMap<String, String> submitted) {
        var values = new LinkedHashMap<String, String>();
        FIELDS.forEach(each -> keep(values, each, submitted.getFirst(each)));
        var pair = PAIR.matcher(values.getOrDefault(LATITUDE, ""));
        if (!values.containsKey(LONGITUDE) && pair.matches()) {
            values.put(LATITUDE, pair.group(1));
            values.put(LONGITUDE, pair.group(2));
        }
        return new CorrectionForm(values);
    }

    private static void keep(Map<String, String> values, String field, String typed) {
        if (typed != null && !typed.isBlank()) {
            values.put(field, typed.strip().replace("\r\n", "\n"));
        }
    }

    /** What was typed into a field, or nothing: never null. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /**
     * The place as a whole.
     *
     * @throws InvalidInputException when the coordinates are no numbers
     */
    NewPlace place() {
        return new NewPlace(values.get(STREET), values.get(HOUSE), degrees(LATITUDE), degrees(LONGITUDE));
    }

    private Double degrees(String field) {
        String typed = values.get(field);
        if (typed == null) {
            return null;
        }
        if (!DEGREES.matcher(typed).matches()) {
            throw new InvalidInputException(FieldProblem.of(LATITUDE, "appeals.field.coordinates-invalid"));
        }
        return Double.valueOf(typed.replace(',', '.'));
    }
}
