package ua.vidhuk.catalog.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.UUID;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogEntry.Adoption;
import ua.vidhuk.catalog.entity.CatalogEntry.Change;
import ua.vidhuk.catalog.entity.CatalogKind;

/** Rows of the catalogue's tables as what they mean. */
final class EntryRows {

    private EntryRows() {}

    static CatalogEntry entry(ResultSet row) throws SQLException {
        return new CatalogEntry(
                row.getObject("id", UUID.class),
                CatalogKind.ofWord(row.getString("kind")).orElseThrow(),
                row.getString("code"),
                row.getLong("version"),
                json(row.getString("fields")),
                row.getBoolean("active"),
                adoption(row),
                new Change(
                        row.getString("act"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by")));
    }

    private static Adoption adoption(ResultSet row) throws SQLException {
        String code = row.getString("shared_code");
        if (code == null) {
            return null;
        }
        var overridden = new LinkedHashMap<String, Long>();
        JsonObject decided = json(row.getString("overridden"));
        decided.keySet()
                .forEach(field ->
                        overridden.put(field, decided.getJsonNumber(field).longValue()));
        return new Adoption(code, row.getLong("shared_version"), overridden);
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
