package ua.vidhuk.intake.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.intake.entity.SourceMapping;

/** Mappings as they stand in their table and on their page. */
public final class SourceMappingJson {

    private SourceMappingJson() {}

    public static String write(SourceMapping mapping) {
        var fields = Json.createObjectBuilder();
        mapping.fields().forEach((field, pointers) -> fields.add(field, Json.createArrayBuilder(pointers)));
        var values = Json.createObjectBuilder();
        mapping.values().forEach((field, words) -> {
            var each = Json.createObjectBuilder();
            words.forEach(each::add);
            values.add(field, each);
        });
        var json = Json.createObjectBuilder().add("fields", fields).add("values", values);
        if (mapping.defaultCategory() != null) {
            json.add("defaultCategory", mapping.defaultCategory());
        }
        return json.build().toString();
    }

    /**
     * @throws RuntimeException when it is no mapping
     */
    public static SourceMapping read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            var fields = new LinkedHashMap<String, List<String>>();
            part(object, "fields").forEach((field, value) -> fields.put(field, pointers(value)));
            var values = new LinkedHashMap<String, Map<String, String>>();
            part(object, "values").forEach((field, words) -> values.put(field, words(words.asJsonObject())));
            return new SourceMapping(fields, values, object.getString("defaultCategory", null));
        }
    }

    private static JsonObject part(JsonObject object, String name) {
        return object.containsKey(name) ? object.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static List<String> pointers(JsonValue value) {
        return value instanceof JsonArray several
                ? several.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of(((JsonString) value).getString());
    }

    private static Map<String, String> words(JsonObject object) {
        var words = new LinkedHashMap<String, String>();
        object.forEach((theirs, ours) -> words.put(theirs, ((JsonString) ours).getString()));
        return words;
    }
}
