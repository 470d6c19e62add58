package ua.vidhuk.appeals.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AssignmentState;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.QuestionBefore;
import ua.vidhuk.appeals.entity.QuestionBefore.Given;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.persistence.control.EnumWord;

/** What a question was, as it stands in its table. */
final class QuestionBeforeJson {

    private QuestionBeforeJson() {}

    static String write(QuestionBefore before) {
        var assignments = Json.createArrayBuilder();
        before.assignments().forEach(each -> assignments.add(given(each)));
        var json = Json.createObjectBuilder()
                .add("state", before.state().word())
                .add("priority", before.priority().word())
                .add("due", before.dueAt().toString());
        add(json, "stopped", before.clockStoppedAt());
        return json.add("assignments", assignments).build().toString();
    }

    private static JsonObjectBuilder given(Given given) {
        var json = Json.createObjectBuilder()
                .add("id", given.assignment().toString())
                .add("responsible", given.responsible())
                .add("state", given.state().word());
        add(json, "accepted", given.acceptedAt());
        add(json, "done", given.doneAt());
        return json;
    }

    private static void add(JsonObjectBuilder json, String field, Instant moment) {
        if (moment != null) {
            json.add(field, moment.toString());
        }
    }

    static QuestionBefore read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new QuestionBefore(
                    EnumWord.constant(QuestionState.class, json.getString("state")),
                    EnumWord.constant(Priority.class, json.getString("priority")),
                    Instant.parse(json.getString("due")),
                    moment(json, "stopped"),
                    json.getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
                            .map(QuestionBeforeJson::given)
                            .toList());
        }
    }

    private static Given given(JsonObject json) {
        return new Given(
                UUID.fromString(json.getString("id")),
                json.getBoolean("responsible"),
                EnumWord.constant(AssignmentState.class, json.getString("state")),
                moment(json, "accepted"),
                moment(json, "done"));
    }

    private static Instant moment(JsonObject json, String field) {
        return json.containsKey(field) ? Instant.parse(json.getString(field)) : null;
    }
}
