package ua.vidhuk.monitoring.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import ua.vidhuk.monitoring.entity.Ladder;
import ua.vidhuk.monitoring.entity.LadderStep;

/** A ladder as it stands in its table. */
final class LadderJson {

    private LadderJson() {}

    static String write(Ladder ladder) {
        var steps = Json.createArrayBuilder();
        ladder.steps()
                .forEach(each -> steps.add(Json.createObjectBuilder()
                        .add("hours", each.hours())
                        .add("name", each.name())
                        .add("roles", array(each.roles()))
                        .add("enterprise", each.enterprise())
                        .add("emails", array(each.emails()))
                        .add("categories", array(each.categories()))));
        return steps.build().toString();
    }

    static Ladder read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Ladder(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LadderJson::step)
                    .toList());
        }
    }

    private static LadderStep step(JsonObject step) {
        return new LadderStep(
                step.getInt("hours"),
                step.getString("name"),
                texts(step.getJsonArray("roles")),
                step.getBoolean("enterprise"),
                texts(step.getJsonArray("emails")),
                texts(step.getJsonArray("categories")));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
