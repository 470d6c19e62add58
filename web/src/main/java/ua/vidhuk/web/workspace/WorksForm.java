package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.WorksPlace;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * Works as they are typed: a street in a line, with its houses behind a colon.
 *
 * @param values by field
 */
public record WorksForm(Map<String, String> values) {

    private static final List<String> FIELDS =
            List.of("kind", "category", "enterprise", "title", "places", "beginsAt", "endsAt", "text", "version");

    public WorksForm {
        values = Map.copyOf(values);
    }

    static WorksForm empty() {
        return new WorksForm(Map.of("kind", "planned"));
    }

    static WorksForm of(MultivaluedMap<String, String> submitted) {
        var values = new LinkedHashMap<String, String>();
        for (String field : FIELDS) {
            String typed = submitted.getFirst(field);
            if (typed != null && !typed.isBlank()) {
                values.put(field, typed.strip().replace("\r\n", "\n"));
            }
        }
        return new WorksForm(values);
    }

    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    long version() {
        try {
            return Long.parseLong(get("version"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * @throws InvalidInputException when a moment cannot be read
     */
    NewWorks asWorks(ZoneId zone) {
        return new NewWorks(
                values.get("kind"),
                values.get("category"),
                values.get("enterprise"),
                values.get("title"),
                StreetLines.read(get("places"), WorksPlace::new),
                moment("beginsAt", zone),
                moment("endsAt", zone));
    }

    /** A moment in the clock of the tenant, or null. */
    Instant moment(String field, ZoneId zone) {
        String typed = values.get(field);
        try {
            return typed == null
                    ? null
                    : LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(FieldProblem.of(field, "works.field.moment"));
        }
    }
}
