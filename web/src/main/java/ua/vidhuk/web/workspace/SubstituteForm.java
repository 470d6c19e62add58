package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import ua.vidhuk.identity.entity.NewSubstitution;

/**
 * What is typed of a substitution.
 *
 * @param absent login, or nothing for oneself
 * @param substitute login
 */
public record SubstituteForm(String absent, String substitute, String firstDay, String lastDay) {

    static SubstituteForm empty(LocalDate today) {
        return new SubstituteForm("", "", today.toString(), "");
    }

    static SubstituteForm of(MultivaluedMap<String, String> fields) {
        return new SubstituteForm(
                text(fields, "absent"), text(fields, "substitute"), text(fields, "firstDay"), text(fields, "lastDay"));
    }

    /**
     * @param anybody whether somebody else than whoever types may be away
     */
    NewSubstitution typed(boolean anybody) {
        return new NewSubstitution(anybody ? absent : null, substitute, day(firstDay), day(lastDay));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
