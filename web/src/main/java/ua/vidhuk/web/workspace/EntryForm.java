package ua.vidhuk.web.workspace;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.FieldType;
import ua.vidhuk.language.entity.Language;

/**
 * The fields of an entry as a form has them: one input for each text and language ({@code name.uk}); of lists one line an
 * item, its parts between bars.
 *
 * @param inputs what stands in each input
 */
public record EntryForm(CatalogKind kind, Map<String, String> inputs) {

    private static final String BAR = " | ";
    private static final List<String> TEXTS = List.of("text", "choices", "what", "who", "name");

    /** The parts of an item that stand beside its words, by the type of the field. */
    private static List<String> parts(FieldType type, boolean first) {
        return switch (type) {
            case STEPS -> first ? List.of("what", "who", "days") : List.of("what", "who");
            case FORMS -> first ? List.of("name", "form", "sample") : List.of("name");
            case LIST -> List.of("text");
            case QUESTIONS -> List.of("text", "choices");
            case LINE, EMAIL, WORDS, TEXT, FLAG, NUMBER, CHOICE, CHOICES, REFERENCE -> List.of();
        };
    }

    /** What stands in the form of an entry. */
    public static EntryForm of(CatalogKind kind, JsonObject fields) {
        var inputs = new LinkedHashMap<String, String>();
        for (CatalogField field : kind.fields()) {
            JsonValue value = fields.getOrDefault(field.name(), JsonValue.NULL);
            switch (field.type()) {
                case WORDS, TEXT -> {
                    for (Language language : Language.values()) {
                        inputs.put(input(field, language), text(value, language.tag()));
                    }
                }
                case LIST, QUESTIONS, STEPS, FORMS -> {
                    for (Language language : Language.values()) {
                        inputs.put(input(field, language), lines(field.type(), shown(field, value), language));
                    }
                }
                case CHOICES -> inputs.put(field.name(), words(value));
                case FLAG -> inputs.put(field.name(), value == JsonValue.TRUE ? "yes" : "");
                case LINE, EMAIL, NUMBER, CHOICE, REFERENCE -> inputs.put(field.name(), plain(value));
            }
        }
        return new EntryForm(kind, inputs);
    }

    private static JsonValue shown(CatalogField field, JsonValue value) {
        return field.type() == FieldType.QUESTIONS ? QuestionLines.joined(value) : value;
    }

    /** What somebody typed. */
    public static EntryForm typed(CatalogKind kind, MultivaluedMap<String, String> sent) {
        var inputs = new LinkedHashMap<>(of(kind, JsonValue.EMPTY_JSON_OBJECT).inputs());
        inputs.replaceAll((name, empty) -> String.join(" ", sent.getOrDefault(name, List.of("")))
                .replace("\r\n", "\n")
                .stripTrailing());
        return new EntryForm(kind, inputs);
    }

    public String in(String name) {
        return inputs.getOrDefault(name, "");
    }

    /** The fields as the room takes them. */
    public JsonObject json() {
        var fields = Json.createObjectBuilder();
        for (CatalogField field : kind.fields()) {
            JsonValue value =
                    switch (field.type()) {
                        case WORDS, TEXT -> texts(field);
                        case LIST, STEPS, FORMS -> items(field);
                        case QUESTIONS -> QuestionLines.split(items(field));
                        case CHOICES ->
                            Json.createArrayBuilder(List.of(in(field.name()).split(" +")))
                                    .build();
                        case FLAG -> in(field.name()).isEmpty() ? JsonValue.FALSE : JsonValue.TRUE;
                        case NUMBER -> number(in(field.name()));
                        case LINE, EMAIL, CHOICE, REFERENCE -> Json.createValue(in(field.name()));
                    };
            boolean empty = field.type() != FieldType.FLAG && isEmpty(field);
            if (!empty) {
                fields.add(field.name(), value);
            }
        }
        return fields.build();
    }

    /** Inputs of a field: one, or one in each language. */
    public static List<String> inputsOf(CatalogField field) {
        return switch (field.type()) {
            case WORDS, TEXT, LIST, QUESTIONS, STEPS, FORMS ->
                List.of(Language.values()).stream()
                        .map(each -> input(field, each))
                        .toList();
            case LINE, EMAIL, FLAG, NUMBER, CHOICE, CHOICES, REFERENCE -> List.of(field.name());
        };
    }

    private boolean isEmpty(CatalogField field) {
        return inputsOf(field).stream().allMatch(each -> in(each).isBlank());
    }

    private JsonValue texts(CatalogField field) {
        var texts = Json.createObjectBuilder();
        for (Language language : Language.values()) {
            texts.add(language.tag(), in(input(field, language)));
        }
        return texts.build();
    }

    /** Line by line: the lines of one number in all languages are one item. */
    private JsonArray items(CatalogField field) {
        var lines = new LinkedHashMap<Language, List<String>>();
        int most = 0;
        for (Language language : Language.values()) {
            lines.put(language, List.of(in(input(field, language)).split("\n", -1)));
            most = Math.max(most, lines.get(language).size());
        }
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < most; i++) {
            var item = new LinkedHashMap<String, JsonObjectBuilder>();
            var plain = new LinkedHashMap<String, String>();
            for (var each : lines.entrySet()) {
                if (i < each.getValue().size()) {
                    read(field.type(), each.getKey(), each.getValue().get(i), item, plain);
                }
            }
            if (!item.isEmpty() || !plain.isEmpty()) {
                items.add(item(item, plain));
            }
        }
        return items.build();
    }

    private static void read(
            FieldType type,
            Language language,
            String line,
            Map<String, JsonObjectBuilder> texts,
            Map<String, String> plain) {
        List<String> parts = parts(type, language == Language.UK);
        String[] cells = parts.size() == 1 ? new String[] {line} : line.split("\\|", -1);
        for (int i = 0; i < Math.min(cells.length, parts.size()); i++) {
            String cell = cells[i].strip();
            if (!cell.isEmpty() && TEXTS.contains(parts.get(i))) {
                texts.computeIfAbsent(parts.get(i), any -> Json.createObjectBuilder())
                        .add(language.tag(), cell);
            } else if (!cell.isEmpty()) {
                plain.put(parts.get(i), cell);
            }
        }
    }

    private static JsonObject item(Map<String, JsonObjectBuilder> texts, Map<String, String> plain) {
        var item = Json.createObjectBuilder();
        texts.forEach((part, words) -> item.add(part, words.build()));
        plain.forEach((part, cell) -> item.add(part, part.equals("days") ? number(cell) : Json.createValue(cell)));
        return item.build();
    }

    private static JsonValue number(String typed) {
        return typed.matches("\\d{1,9}") ? Json.createValue(Integer.parseInt(typed)) : Json.createValue(typed);
    }

    private static String lines(FieldType type, JsonValue value, Language language) {
        if (!(value instanceof JsonArray items)) {
            return "";
        }
        var lines = new ArrayList<String>();
        for (JsonValue each : items) {
            var cells = new ArrayList<String>();
            for (String part : parts(type, language == Language.UK)) {
                JsonValue cell = each.asJsonObject().getOrDefault(part, JsonValue.NULL);
                String words = cell instanceof JsonObject ? text(cell, language.tag()) : plain(cell);
                cells.add(words.replaceAll("\\s*\n\\s*", " "));
            }
            lines.add(String.join(BAR, cells).replaceAll("[ |]+$", ""));
        }
        return String.join("\n", lines).stripTrailing();
    }

    private static String text(JsonValue texts, String tag) {
        return texts instanceof JsonObject object ? object.getString(tag, "") : "";
    }

    private static String words(JsonValue array) {
        return array instanceof JsonArray words ? String.join(" ", words.getValuesAs(JsonString::getString)) : "";
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    private static String input(CatalogField field, Language language) {
        return field.name() + "." + language.tag();
    }
}
