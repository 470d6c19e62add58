package ua.vidhuk.catalog.entity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a service card by their names; every text is by language tag, and empty where there is none. */
public record ServiceCard(JsonObject fields) {

    /**
     * A step of the technological card (L1).
     *
     * @param what is done, by language tag
     * @param who does it, by language tag
     * @param days it takes at most, or null
     */
    public record ServiceStep(Map<String, String> what, Map<String, String> who, Integer days) {}

    /**
     * A form to fill in.
     *
     * @param names by language tag
     * @param form its address
     * @param sample address of one that is filled in, or null
     */
    public record ServiceForm(Map<String, String> names, String form, String sample) {}

    public Map<String, String> words(String field) {
        return fields.get(field) instanceof JsonObject texts ? byTag(texts) : Map.of();
    }

    public List<Map<String, String>> list(String field) {
        return items(field, each -> byTag(each.getJsonObject("text")));
    }

    public List<ServiceStep> steps() {
        return items(
                "steps",
                each -> new ServiceStep(
                        byTag(each.getJsonObject("what")),
                        byTag(each.getJsonObject("who")),
                        each.containsKey("days") ? each.getInt("days") : null));
    }

    public List<ServiceForm> forms() {
        return items(
                "forms",
                each -> new ServiceForm(
                        byTag(each.getJsonObject("name")),
                        each.getString("form", null),
                        each.getString("sample", null)));
    }

    public String line(String field) {
        return fields.getString(field, null);
    }

    public Integer number(String field) {
        return fields.containsKey(field) ? fields.getInt(field) : null;
    }

    public List<String> choices(String field) {
        return fields.get(field) instanceof JsonArray words ? words.getValuesAs(JsonString::getString) : List.of();
    }

    private <T> List<T> items(String field, Function<JsonObject, T> item) {
        return fields.get(field) instanceof JsonArray all
                ? all.stream().map(JsonValue::asJsonObject).map(item).toList()
                : List.of();
    }

    private static Map<String, String> byTag(JsonObject texts) {
        var byTag = new LinkedHashMap<String, String>();
        if (texts != null) {
            texts.keySet().forEach(tag -> byTag.put(tag, texts.getString(tag)));
        }
        return byTag;
    }
}
