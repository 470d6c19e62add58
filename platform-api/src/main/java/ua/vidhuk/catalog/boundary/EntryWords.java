package ua.vidhuk.catalog.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CategoryView.AskedView;

/** Words by language tag out of the fields of an entry. */
final class EntryWords {

    private EntryWords() {}

    /** Of one field; empty when it is not filled. */
    static Map<String, String> words(JsonObject fields, String name) {
        return fields != null && fields.get(name) instanceof JsonObject byTag ? byTag(byTag) : Map.of();
    }

    /** Of a list, in its order. */
    static List<Map<String, String>> list(JsonObject fields, String name) {
        if (fields == null || !(fields.get(name) instanceof JsonArray items)) {
            return List.of();
        }
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(each -> words(each, "text"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Of questions, in their order, with what may be chosen. */
    static List<AskedView> asked(JsonObject fields, String name) {
        if (fields == null || !(fields.get(name) instanceof JsonArray items)) {
            return List.of();
        }
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(each -> new AskedView(words(each, "text"), choices(each)))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private static List<Map<String, String>> choices(JsonObject question) {
        if (!(question.get("choices") instanceof JsonArray items)) {
            return List.of();
        }
        return items.stream()
                .filter(JsonObject.class::isInstance)
                .map(each -> byTag(each.asJsonObject()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Map<String, String> byTag(JsonObject json) {
        var texts = new LinkedHashMap<String, String>();
        json.forEach((tag, value) -> {
            if (value instanceof JsonString text) {
                texts.put(tag, text.getString());
            }
        });
        return texts;
    }
}
