package ua.vidhuk.language.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;

/** Localized texts as they stand in the database: JSON objects of language tag to text. */
public final class LocalizedTexts {

    private LocalizedTexts() {}

    /** Reads {@code {"uk": "Вода", "en": "Water"}}. */
    public static LocalizedText parse(String json) {
        return text(object(json));
    }

    /** Reads an object whose values are localized texts, or plain strings that are the same in every language. */
    public static Map<String, LocalizedText> parseAll(String json) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        object(json).forEach((name, value) -> {
            if (value instanceof JsonString plain) {
                texts.put(name, new LocalizedText(Map.of(Language.UK.tag(), plain.getString())));
            } else if (value.getValueType() == JsonValue.ValueType.OBJECT) {
                texts.put(name, text(value.asJsonObject()));
            }
        });
        return texts;
    }

    /** The JSON object of a text. */
    public static String write(LocalizedText text) {
        var json = Json.createObjectBuilder();
        text.byTag().forEach(json::add);
        return json.build().toString();
    }

    private static LocalizedText text(JsonObject json) {
        var byTag = new LinkedHashMap<String, String>();
        json.keySet().forEach(tag -> byTag.put(tag, json.getString(tag)));
        return new LocalizedText(byTag);
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
