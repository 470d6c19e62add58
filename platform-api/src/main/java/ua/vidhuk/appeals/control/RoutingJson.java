package ua.vidhuk.appeals.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingTime;

/** Rules as they stand in their table. */
final class RoutingJson {

    private RoutingJson() {}

    static String write(List<RoutingRule> rules) {
        var array = Json.createArrayBuilder();
        rules.forEach(each -> array.add(rule(each)));
        return array.build().toString();
    }

    private static JsonObjectBuilder rule(RoutingRule rule) {
        var json = Json.createObjectBuilder().add("name", rule.name());
        add(json, "category", rule.category());
        add(json, "channel", rule.channel());
        add(json, "street", rule.street());
        add(json, "priority", rule.priority());
        if (rule.houseFrom() != null) {
            json.add("houseFrom", rule.houseFrom());
        }
        if (rule.houseTo() != null) {
            json.add("houseTo", rule.houseTo());
        }
        add(json, "district", rule.district() == null ? null : rule.district().toString());
        if (!rule.objects().isEmpty()) {
            json.add("objects", array(rule.objects()));
        }
        if (rule.time() != null) {
            json.add("time", time(rule.time()));
        }
        return json.add("words", array(rule.words()))
                .add("executors", array(rule.executors()))
                .add("responsible", rule.responsible());
    }

    private static JsonObjectBuilder time(RoutingTime time) {
        var json = Json.createObjectBuilder().add("days", array(time.days())).add("closed", time.closed());
        add(json, "from", time.from());
        add(json, "to", time.to());
        return json;
    }

    private static void add(JsonObjectBuilder json, String field, String value) {
        if (value != null) {
            json.add(field, value);
        }
    }

    static List<RoutingRule> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(RoutingJson::rule)
                    .toList();
        }
    }

    private static RoutingRule rule(JsonObject json) {
        return new RoutingRule(
                json.getString("name"),
                json.getString("category", null),
                json.getString("channel", null),
                json.getString("street", null),
                json.containsKey("houseFrom") ? (Integer) json.getInt("houseFrom") : null,
                json.containsKey("houseTo") ? (Integer) json.getInt("houseTo") : null,
                texts(json.getJsonArray("words")),
                texts(json.getJsonArray("executors")),
                json.getString("responsible"),
                json.getString("priority", null),
                json.containsKey("district") ? UUID.fromString(json.getString("district")) : null,
                json.containsKey("objects") ? texts(json.getJsonArray("objects")) : List.of(),
                json.containsKey("time") ? time(json.getJsonObject("time")) : null);
    }

    private static RoutingTime time(JsonObject json) {
        return new RoutingTime(
                texts(json.getJsonArray("days")),
                json.getString("from", null),
                json.getString("to", null),
                json.getBoolean("closed"));
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
