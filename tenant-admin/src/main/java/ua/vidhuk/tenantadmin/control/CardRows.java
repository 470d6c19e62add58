package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a sheet of service cards as entries of the catalogue; a column that is absent leaves what is there. */
record CardRows(List<Map<String, String>> rows, Set<String> columns) {

    private static final int BATCH = 1_000;
    private static final String LINE = "\\R";
    private static final String LINE_OR_SEMICOLON = "\\R|;";
    private static final String ADDRESS = "\\s*(https?://[^\\s|/]+[^\\s|]*)?\\s*";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("uk", "ru", "en");
    private static final List<String> TEXTS = List.of("name", "summary", "where", "fee", "result");
    private static final Map<String, String> LISTS =
            Map.of("documents", "documents", "refusals", "refusals", "legal_base", "legalBase");
    private static final Map<String, String> WORDS =
            Map.of("body", "body", "audience", "audience", "term_unit", "termUnit");
    private static final String THERE =
            "select code, fields::text from catalog_entry where kind = 'service-card' and code = any (?)";
    private static final String WRITE =
            """
            insert into catalog_entry as t (id, kind, code, fields, act, changed_by)
            values (gen_random_uuid(), 'service-card', ?, ?::jsonb, 'loaded', 'sheet')
            on conflict (kind, code) do update set fields = excluded.fields, overridden = catalog_overridden(t, excluded.fields),
              version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
            where t.fields is distinct from excluded.fields""";

    void write(Connection connection) throws SQLException {
        var there = new HashMap<String, ObjectNode>();
        var codes = rows.stream().map(row -> row.get("code")).toArray();
        new Sql(connection)
                .read(
                        row -> there.put(row.getString(1), parsed(row.getString(2))),
                        THERE,
                        connection.createArrayOf("text", codes));
        try (var statement = connection.prepareStatement(WRITE)) {
            int waiting = 0;
            for (var row : rows) {
                var fields = there.getOrDefault(row.get("code"), MAPPER.createObjectNode());
                statement.setString(1, row.get("code"));
                statement.setString(2, filled(fields, row).toString());
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private ObjectNode filled(ObjectNode fields, Map<String, String> row) {
        TEXTS.forEach(name -> texts(fields, name, row));
        LISTS.forEach((column, name) -> {
            if (columns.contains(column + "_uk")) {
                set(fields, name, list(column, row));
            }
        });
        WORDS.forEach((column, name) -> {
            if (columns.contains(column)) {
                set(fields, name, text(row.get(column)));
            }
        });
        if (columns.contains("term_days")) {
            var days = row.get("term_days");
            set(fields, "termDays", days == null ? null : MAPPER.valueToTree(Integer.valueOf(days)));
        }
        if (columns.contains("life_events")) {
            var events = row.get("life_events");
            set(fields, "lifeEvents", events == null ? null : MAPPER.valueToTree(List.of(events.split(" +"))));
        }
        if (columns.contains("steps_uk")) {
            set(fields, "steps", steps(row));
        }
        if (columns.contains("forms_uk")) {
            set(fields, "forms", forms(row));
        }
        return fields;
    }

    private void texts(ObjectNode fields, String name, Map<String, String> row) {
        var texts = fields.path(name) instanceof ObjectNode there ? there : MAPPER.createObjectNode();
        for (String language : LANGUAGES) {
            var column = name + "_" + language;
            if (columns.contains(column)) {
                set(texts, language, text(row.get(column)));
            }
        }
        set(fields, name, texts.isEmpty() ? null : texts);
    }

    /** One item a line, or between semicolons; its translation has the same place in the column of its language. */
    private static ArrayNode list(String column, Map<String, String> row) {
        var items = MAPPER.createArrayNode();
        for (String language : LANGUAGES) {
            var lines = lines(row.get(column + "_" + language), LINE_OR_SEMICOLON);
            for (int i = 0; i < lines.size(); i++) {
                item(items, i).withObject("/text").put(language, lines.get(i));
            }
        }
        return items.isEmpty() ? null : items;
    }

    /** The days stand where they are said first. */
    private static ArrayNode steps(Map<String, String> row) {
        var steps = MAPPER.createArrayNode();
        for (String language : LANGUAGES) {
            var lines = lines(row.get("steps_" + language), LINE_OR_SEMICOLON);
            for (int i = 0; i < lines.size(); i++) {
                var parts = parts(lines.get(i));
                var step = item(steps, i);
                step.withObject("/what").put(language, parts.get(0));
                if (!parts.get(1).isEmpty()) {
                    step.withObject("/who").put(language, parts.get(1));
                }
                if (!parts.get(2).isEmpty() && !step.has("days")) {
                    step.put("days", Integer.parseInt(parts.get(2)));
                }
            }
        }
        return steps.isEmpty() ? null : steps;
    }

    /** The addresses stand where they are said first; a semicolon may be a part of one. */
    private static ArrayNode forms(Map<String, String> row) {
        var forms = MAPPER.createArrayNode();
        for (String language : LANGUAGES) {
            var lines = lines(row.get("forms_" + language), LINE);
            for (int i = 0; i < lines.size(); i++) {
                var parts = parts(lines.get(i));
                var form = item(forms, i);
                form.withObject("/name").put(language, parts.get(0));
                if (!parts.get(1).isEmpty() && !form.has("form")) {
                    form.put("form", parts.get(1));
                }
                if (!parts.get(2).isEmpty() && !form.has("sample")) {
                    form.put("sample", parts.get(2));
                }
            }
        }
        return forms.isEmpty() ? null : forms;
    }

    /** Whether each line of the technological card is {@code what | who | days}. */
    static boolean areSteps(String cell) {
        return lines(cell, LINE_OR_SEMICOLON).stream()
                .allMatch(line -> line.matches("[^|]*[^|\\s][^|]*(\\|[^|]*(\\|\\s*([1-9]\\d{0,3})?\\s*)?)?"));
    }

    /** Whether each line is {@code name | address of the form | address of the sample}. */
    static boolean areForms(String cell) {
        return lines(cell, LINE).stream()
                .allMatch(line -> line.matches("[^|]*[^|\\s][^|]*(\\|" + ADDRESS + "(\\|" + ADDRESS + ")?)?"));
    }

    private static ObjectNode item(ArrayNode items, int index) {
        while (items.size() <= index) {
            items.addObject();
        }
        return (ObjectNode) items.get(index);
    }

    /** Three, those that are not said being empty. */
    private static List<String> parts(String line) {
        var said = line.split("\\|", -1);
        return IntStream.range(0, 3)
                .mapToObj(i -> i < said.length ? said[i].strip() : "")
                .toList();
    }

    private static List<String> lines(String cell, String separator) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split(separator))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static JsonNode text(String cell) {
        return cell == null ? null : MAPPER.getNodeFactory().textNode(cell);
    }

    private static void set(ObjectNode fields, String name, JsonNode value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.set(name, value);
        }
    }

    private static ObjectNode parsed(String text) {
        try {
            return MAPPER.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
