package ua.vidhuk.catalog.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.FieldProblem;

/** Reads the fields of an entry as they were sent: what is empty falls away, what is wrong is named, all of it at once. */
final class FieldReading {

    private static final int LINE = 300;
    private static final int TEXT = 5_000;
    private static final int ITEMS = 100;
    private static final int NUMBER = 9_999;

    private final Predicate<String> keptFile;
    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * @param keptFile whether an address is that of a file which the catalogue keeps itself
     */
    FieldReading(Predicate<String> keptFile) {
        this.keptFile = keptFile;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The fields as they are kept. */
    JsonObject read(CatalogKind kind, JsonObject sent) {
        var kept = Json.createObjectBuilder();
        sent.keySet().stream()
                .filter(name -> kind.field(name).isEmpty())
                .forEach(name -> problems.add(FieldProblem.of("fields", "catalog.field.unknown")));
        for (CatalogField field : kind.fields()) {
            int before = problems.size();
            JsonValue value = value(field, sent.getOrDefault(field.name(), JsonValue.NULL));
            if (value != null) {
                kept.add(field.name(), value);
            } else if (field.required() && problems.size() == before) {
                problems.add(FieldProblem.required(field.name()));
            }
        }
        return kept.build();
    }

    private JsonValue value(CatalogField field, JsonValue sent) {
        if (sent == JsonValue.NULL) {
            return null;
        }
        String name = field.name();
        return switch (field.type()) {
            case LINE, REFERENCE -> line(name, sent);
            case EMAIL -> matching(name, line(name, sent), "[^\\s@]+@[^\\s@]+", "catalog.field.email");
            case WORDS -> words(name, sent, LINE);
            case TEXT -> words(name, sent, TEXT);
            case FLAG -> flag(name, sent);
            case NUMBER -> number(name, sent);
            case CHOICE -> choice(field, line(name, sent));
            case CHOICES -> items(name, sent, each -> choice(field, line(name, each)));
            case LIST -> items(name, sent, each -> object(name, each, Map.of("text", this::longWords)));
            case QUESTIONS ->
                items(
                        name,
                        sent,
                        each -> object(name, each, Map.of("text", this::longWords, "choices", this::choices)));
            case STEPS ->
                items(
                        name,
                        sent,
                        each -> object(
                                name,
                                each,
                                Map.of("what", this::longWords, "who", this::shortWords, "days", this::number)));
            case FORMS ->
                items(
                        name,
                        sent,
                        each -> object(
                                name,
                                each,
                                Map.of("name", this::shortWords, "form", this::address, "sample", this::address)));
        };
    }

    /** How a part of an item is read. */
    @FunctionalInterface
    private interface Part {
        JsonValue of(String field, JsonValue sent);
    }

    /** An item; without its words, which every item has, it is none. */
    private JsonValue object(String field, JsonValue sent, Map<String, Part> parts) {
        if (!(sent instanceof JsonObject object) || !parts.keySet().containsAll(object.keySet())) {
            return malformed(field);
        }
        var kept = Json.createObjectBuilder();
        boolean worded = false;
        for (String name : object.keySet()) {
            JsonValue value =
                    object.get(name) == JsonValue.NULL ? null : parts.get(name).of(field, object.get(name));
            if (value != null) {
                kept.add(name, value);
                worded |= List.of("text", "what", "name").contains(name);
            }
        }
        return worded ? kept.build() : null;
    }

    private JsonArray items(String field, JsonValue sent, Function<JsonValue, JsonValue> item) {
        if (!(sent instanceof JsonArray array)) {
            malformed(field);
            return null;
        }
        if (array.size() > ITEMS) {
            problems.add(new FieldProblem(field, "catalog.field.too-many", Map.of("limit", ITEMS)));
            return null;
        }
        var kept = Json.createArrayBuilder();
        array.stream().map(item).filter(each -> each != null).distinct().forEach(kept::add);
        JsonArray all = kept.build();
        return all.isEmpty() ? null : all;
    }

    private JsonValue choices(String field, JsonValue sent) {
        return items(field, sent, each -> shortWords(field, each));
    }

    private JsonValue longWords(String field, JsonValue sent) {
        return words(field, sent, TEXT);
    }

    private JsonValue shortWords(String field, JsonValue sent) {
        return words(field, sent, LINE);
    }

    private JsonValue words(String field, JsonValue sent, int limit) {
        if (!(sent instanceof JsonObject texts)) {
            return malformed(field);
        }
        var kept = Json.createObjectBuilder();
        for (String tag : texts.keySet()) {
            if (Language.ofTag(tag).filter(each -> each.tag().equals(tag)).isEmpty()) {
                return malformed(field);
            }
            String text = texts.get(tag) instanceof JsonString plain
                    ? plain.getString().strip()
                    : "";
            if (text.length() > limit) {
                problems.add(FieldProblem.tooLong(field, limit));
            } else if (!text.isEmpty()) {
                kept.add(tag, text);
            }
        }
        JsonObject all = kept.build();
        return all.isEmpty() ? null : all;
    }

    private JsonString line(String field, JsonValue sent) {
        if (!(sent instanceof JsonString text)) {
            malformed(field);
            return null;
        }
        String plain = text.getString().strip();
        if (plain.length() > LINE) {
            problems.add(FieldProblem.tooLong(field, LINE));
        }
        return plain.isEmpty() || plain.length() > LINE ? null : Json.createValue(plain);
    }

    private JsonValue address(String field, JsonValue sent) {
        JsonString line = line(field, sent);
        if (line == null || isAddress(line.getString()) || keptFile.test(line.getString())) {
            return line;
        }
        problems.add(FieldProblem.of(field, "catalog.field.address"));
        return null;
    }

    /** Only pages of the web; nothing that would run where somebody clicks it. */
    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private JsonValue flag(String field, JsonValue sent) {
        if (sent != JsonValue.TRUE && sent != JsonValue.FALSE) {
            return malformed(field);
        }
        return sent == JsonValue.TRUE ? sent : null;
    }

    private JsonValue number(String field, JsonValue sent) {
        if (sent instanceof JsonNumber number && number.isIntegral()) {
            long value = number.longValue();
            if (value >= 1 && value <= NUMBER) {
                return number;
            }
        }
        problems.add(new FieldProblem(field, "catalog.field.number", Map.of("limit", NUMBER)));
        return null;
    }

    private JsonValue choice(CatalogField field, JsonString word) {
        if (word == null || field.choices().contains(word.getString())) {
            return word;
        }
        problems.add(FieldProblem.of(field.name(), "catalog.field.choice"));
        return null;
    }

    private JsonValue matching(String field, JsonString line, String form, String message) {
        if (line == null || line.getString().matches(form)) {
            return line;
        }
        problems.add(FieldProblem.of(field, message));
        return null;
    }

    private JsonValue malformed(String field) {
        problems.add(FieldProblem.of(field, "catalog.field.malformed"));
        return null;
    }
}
