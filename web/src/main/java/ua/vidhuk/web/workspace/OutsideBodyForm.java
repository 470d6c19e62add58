package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewOutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody;

/**
 * What is typed as a body outside the platform.
 *
 * @param id of the body; null for a new one
 * @param seen the version that is changed; 0 for a new one
 * @param question id of the question that is to go there next, or nothing
 */
public record OutsideBodyForm(
        UUID id, long seen, String name, String address, String email, boolean retired, String question) {

    static OutsideBodyForm empty(UUID question) {
        return new OutsideBodyForm(null, 0, "", "", "", false, Objects.toString(question, ""));
    }

    static OutsideBodyForm of(OutsideBody body) {
        return new OutsideBodyForm(
                body.id(),
                body.version(),
                body.name(),
                body.address(),
                Objects.requireNonNullElse(body.email(), ""),
                body.retired(),
                "");
    }

    static OutsideBodyForm of(UUID id, MultivaluedMap<String, String> fields) {
        String seen = RuleRow.text(fields, "seen");
        return new OutsideBodyForm(
                id,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                RuleRow.text(fields, "name"),
                RuleRow.text(fields, "address"),
                RuleRow.text(fields, "email"),
                fields.containsKey("retired"),
                RuleRow.text(fields, "question"));
    }

    NewOutsideBody typed() {
        return new NewOutsideBody(id == null ? null : (Long) seen, name, address, email, retired);
    }

    /** Where its writer goes on: to the question that waits for it, or to all bodies. */
    String next(UUID kept) {
        return question.matches("[0-9a-f-]{36}")
                ? "/workspace/questions/" + question + "/outside?body=" + kept
                : "/workspace/bodies?saved";
    }
}
