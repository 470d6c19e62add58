package ua.vidhuk.problems.control;

import jakarta.json.Json;
import ua.vidhuk.problems.entity.ProblemDetail;

/** A problem as {@code application/problem+json}, RFC 9457. */
public final class ProblemJson {

    private ProblemJson() {}

    public static String write(ProblemDetail problem) {
        var json = Json.createObjectBuilder()
                .add("type", problem.type())
                .add("title", problem.title())
                .add("status", problem.status())
                .add("instance", problem.instance());
        if (!problem.errors().isEmpty()) {
            var errors = Json.createArrayBuilder();
            problem.errors()
                    .forEach(each -> errors.add(Json.createObjectBuilder()
                            .add("field", each.field())
                            .add("message", each.message())));
            json.add("errors", errors);
        }
        return json.build().toString();
    }
}
