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

/** The rows of a sheet of service cards as entries of the catalogue; a column that is absent leaves what is there. */
record CardRows(List<Map<String, String>> rows, Set<String> columns) {

    static final List<String> LIFE_EVENTS = List.of(
            "birth",
            "family",
            "housing",
            "land",
            "business",
            "social-help",
            "documents",
            "vehicle",
            "veteran",
            "death");

    private static final int BATCH = 1_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("uk", "ru", "en");
    private static final List<String> TEXTS = List.of("name", "summary", "where", "fee", "result");
    private static final Map<String, String> LISTS =
            Map.of("documents", "documents", "refusals", "refusals", "legal_base", "legalBase");
    private static final Map<String, String> WORDS =
            Map.of("body", "body", "audience", "audience", "term_unit", "termUnit");
    private static final String THERE = "select code, fields::text from catalog_entry where kind = 'service-card'";
    private static final String WRITE =
            """
            insert into catalog_entry as t (id, kind, code, fields, act, changed_by)
            values (gen_random_uuid(), 'service-card', ?, ?::jsonb, 'loaded', 'sheet')
            on conflict (kind, code) do update set fields = excluded.fields, overridden = catalog_overridden(t, excluded.fields),
              version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
            where t.fields is distinct from excluded.fields""";

    void write(Connection connection) throws SQLException {
        var there = new HashMap<String, ObjectNode>();
        new Sql(connection).read(row -> there.put(row.getString(1), parsed(row.getString(2))), THERE);
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
                set(
                        fields,
                        name,
                        row.get(column) == null ? null : MAPPER.getNodeFactory().textNode(row.get(column)));
            }
        });
        if (columns.contains("term_days")) {
            var days = row.get("term_days");
            set(
                    fields,
                    "termDays",
                    days == null ? null : MAPPER.getNodeFactory().numberNode(Integer.parseInt(days)));
        }
        if (columns.contains("life_events")) {
            var events = row.get("life_events");
            set(fields, "lifeEvents", events == null ? null : MAPPER.valueToTree(List.of(events.split(" +"))));
        }
        if (columns.contains("steps_uk")) {
            set(fields, "steps", steps(row.get("steps_uk")));
        }
        return fields;
    }

    private void texts(ObjectNode fields, String name, Map<String, String> row) {
        var texts = fields.path(name) instanceof ObjectNode there ? there : MAPPER.createObjectNode();
        for (String language : LANGUAGES) {
            var column = name + "_" + language;
            if (columns.contains(column)) {
                set(
                        texts,
                        language,
                        row.get(column) == null ? null : MAPPER.getNodeFactory().textNode(row.get(column)));
            }
        }
        set(fields, name, texts.isEmpty() ? null : texts);
    }

    /** One item a line, or between semicolons; its translation has the same place in the column of its language. */
    private static ArrayNode list(String column, Map<String, String> row) {
        var items = MAPPER.createArrayNode();
        for (String language : LANGUAGES) {
            var lines = lines(row.get(column + "_" + language));
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    while (items.size() <= i) {
                        items.addObject().putObject("text");
                    }
                    ((ObjectNode) items.get(i).path("text")).put(language, lines[i].strip());
                }
            }
        }
        return items.isEmpty() ? null : items;
    }

    private static ArrayNode steps(String cell) {
        var steps = MAPPER.createArrayNode();
        for (String line : lines(cell)) {
            var parts = line.split("\\|", -1);
            if (!parts[0].isBlank()) {
                var step = steps.addObject();
                step.putObject("what").put("uk", parts[0].strip());
                if (parts.length > 1 && !parts[1].isBlank()) {
                    step.putObject("who").put("uk", parts[1].strip());
                }
                if (parts.length > 2 && !parts[2].isBlank()) {
                    step.put("days", Integer.parseInt(parts[2].strip()));
                }
            }
        }
        return steps.isEmpty() ? null : steps;
    }

    /** Whether each line of the technological card is {@code what | who | days}. */
    static boolean areSteps(String cell) {
        return List.of(lines(cell)).stream()
                .allMatch(line -> line.matches("[^|]*(\\|[^|]*(\\|\\s*([1-9]\\d{0,3})?\\s*)?)?"));
    }

    private static String[] lines(String cell) {
        return cell == null ? new String[0] : cell.split("\\R|;", -1);
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
