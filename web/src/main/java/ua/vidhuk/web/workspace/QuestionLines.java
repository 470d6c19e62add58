package ua.vidhuk.web.workspace;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Choices of a category's questions: an array of words by language tag, or in a form one line between semicolons for each. */
final class QuestionLines {

    private static final String CHOICES = "choices";

    private QuestionLines() {}

    /** Questions whose choices are a line in each language, as the catalogue keeps them. */
    static JsonArray split(JsonArray questions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonValue each : questions) {
            JsonObject question = each.asJsonObject();
            all.add(question.get(CHOICES) instanceof JsonObject lines ? with(question, choices(lines)) : question);
        }
        return all.build();
    }

    /** Questions as the catalogue keeps them, with their choices as a line in each language. */
    static JsonValue joined(JsonValue questions) {
        if (!(questions instanceof JsonArray items)) {
            return questions;
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonValue each : items) {
            JsonObject question = each.asJsonObject();
            all.add(question.get(CHOICES) instanceof JsonArray choices ? with(question, lines(choices)) : question);
        }
        return all.build();
    }

    /** What has the same place in each language is one choice. */
    private static JsonArray choices(JsonObject lines) {
        var found = new ArrayList<JsonObjectBuilder>();
        var worded = new ArrayList<Boolean>();
        lines.forEach((tag, line) -> {
            String[] cells = ((JsonString) line).getString().split(";", -1);
            for (int i = 0; i < cells.length; i++) {
                while (found.size() <= i) {
                    found.add(Json.createObjectBuilder());
                    worded.add(false);
                }
                if (!cells[i].isBlank()) {
                    found.get(i).add(tag, cells[i].strip());
                    worded.set(i, true);
                }
            }
        });
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (int i = 0; i < found.size(); i++) {
            if (worded.get(i)) {
                all.add(found.get(i));
            }
        }
        return all.build();
    }

    private static JsonObject lines(JsonArray choices) {
        var tags = choices.getValuesAs(JsonObject.class).stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .toList();
        var lines = Json.createObjectBuilder();
        for (String tag : tags) {
            List<String> words = choices.getValuesAs(JsonObject.class).stream()
                    .map(each -> each.getString(tag, ""))
                    .toList();
            lines.add(tag, String.join("; ", words).replaceAll("[; ]+$", ""));
        }
        return lines.build();
    }

    private static JsonObject with(JsonObject question, JsonValue choices) {
        return Json.createObjectBuilder(question).add(CHOICES, choices).build();
    }
}
