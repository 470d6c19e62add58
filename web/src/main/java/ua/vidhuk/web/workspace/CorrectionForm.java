package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;

/**
 * The form that puts a question right, as it is typed.
 *
 * @param values by field; a field that is empty is absent
 */
public record CorrectionForm(Map<String, String> values) {

    static final String CATEGORY = "category";
    static final String NOTE = "note";

    private static final List<String> BESIDES = List.of(CATEGORY, NOTE);

    public CorrectionForm {
        values = Map.copyOf(values);
    }

    /** What is recorded now. */
    static CorrectionForm of(QuestionView question) {
        var values = new LinkedHashMap<String, String>();
        var place = question.place();
        keep(values, CATEGORY, question.category());
        keep(values, TypedPlace.STREET, place.street());
        keep(values, TypedPlace.HOUSE, place.house());
        keep(values, TypedPlace.LATITUDE, place.latitude());
        keep(values, TypedPlace.LONGITUDE, place.longitude());
        return new CorrectionForm(values);
    }

    static CorrectionForm of(MultivaluedMap<String, String> submitted) {
        var values = new LinkedHashMap<String, String>();
        BESIDES.forEach(each -> keep(values, each, submitted.getFirst(each)));
        TypedPlace.FIELDS.forEach(each -> keep(values, each, submitted.getFirst(each)));
        TypedPlace.split(values, "");
        return new CorrectionForm(values);
    }

    private static void keep(Map<String, String> values, String field, Object typed) {
        if (typed != null && !typed.toString().isBlank()) {
            values.put(field, typed.toString().strip().replace("\r\n", "\n"));
        }
    }

    /** What was typed into a field, or nothing: never null. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /**
     * The place as a whole.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException when the coordinates are no numbers
     */
    NewPlace place() {
        return TypedPlace.of(values, "");
    }
}
