package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.onboarding.entity.SettingChange;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.tenancy.entity.Extent;

/** The settings of tenants in the registry, as the platform's role; a trigger notes each change. */
@ApplicationScoped
public class SettingsBook {

    private static final String READ =
            """
            select jurisdiction, time_zone, languages, names::text, office_names::text, accent, contacts::text, opened_at, arms, extent
            from tenant where slug = ?""";
    private static final String PLACE =
            """
            update tenant set jurisdiction = ?, time_zone = ?, languages = ?, names = ?::jsonb, office_names = ?::jsonb,
              changed_by = ?, changed_at = ? where slug = ?""";
    private static final String LOOK = "update tenant set accent = ?, changed_by = ?, changed_at = ? where slug = ?";
    private static final String ARMS = "update tenant set arms = ?, changed_by = ?, changed_at = ? where slug = ?";
    private static final String EXTENT_LOCKED = "select extent from tenant where slug = ? for update";
    private static final String EXTENT = "update tenant set extent = ?, changed_by = ?, changed_at = ? where slug = ?";
    private static final String CONTACTS =
            """
            update tenant set contacts = contacts - 'phone' - 'phones' - 'email' - 'address' - 'hours' || ?::jsonb, changed_by = ?,
              changed_at = ? where slug = ?""";
    private static final String OPEN =
            "update tenant set opened_at = ?, changed_by = ?, changed_at = ? where slug = ? and opened_at is null";
    private static final String HISTORY =
            """
            select changed_at, changed_by, field, value_before::text, value_after::text from tenant_history
            where slug = ? order by id desc limit ?""";
    private static final String JURISDICTIONS = "select code from jurisdiction order by code desc";

    @Inject
    PlatformSql sql;

    public TenantSettings read(String slug) {
        return sql.read(on -> on.prepareStatement(READ), SettingsBook::settings, slug)
                .getFirst();
    }

    /** Codes of the countries whose law we know. */
    public List<String> jurisdictions() {
        return sql.read(on -> on.prepareStatement(JURISDICTIONS), row -> row.getString(1));
    }

    void place(String slug, TenantSettings next, String by, Instant now) {
        sql.change(
                on -> on.prepareStatement(PLACE),
                next.jurisdiction(),
                next.timeZone(),
                String.join(" ", next.languages()),
                json(next.names()),
                json(next.officeNames()),
                by,
                now,
                slug);
    }

    void look(String slug, String accent, String by, Instant now) {
        sql.change(on -> on.prepareStatement(LOOK), accent, by, now, slug);
    }

    void arms(String slug, String name, String by, Instant now) {
        sql.change(on -> on.prepareStatement(ARMS), name, by, now, slug);
    }

    /** Where the tenant lies, or null; nobody else changes the tenant until the transaction ends. */
    Extent lockedExtent(String slug) {
        return sql.read(on -> on.prepareStatement(EXTENT_LOCKED), row -> Extent.parse(row.getString(1)), slug)
                .getFirst();
    }

    void extent(String slug, Extent extent, String by, Instant now) {
        sql.change(on -> on.prepareStatement(EXTENT), extent == null ? null : extent.written(), by, now, slug);
    }

    void contacts(String slug, Map<String, String> contacts, Map<String, String> hours, String by, Instant now) {
        var json = Json.createObjectBuilder();
        contacts.forEach(json::add);
        if (!hours.isEmpty()) {
            var byTag = Json.createObjectBuilder();
            hours.forEach(byTag::add);
            json.add("hours", byTag);
        }
        sql.change(on -> on.prepareStatement(CONTACTS), json.build().toString(), by, now, slug);
    }

    void open(String slug, String by, Instant now) {
        sql.change(on -> on.prepareStatement(OPEN), now, by, now, slug);
    }

    /** Changes of the tenant's settings, the newest first. */
    public List<SettingChange> history(String slug, int limit) {
        return sql.read(
                on -> on.prepareStatement(HISTORY),
                row -> new SettingChange(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                slug,
                limit);
    }

    private static TenantSettings settings(ResultSet row) throws SQLException {
        JsonObject contacts = object(row.getString(7));
        var plain = new LinkedHashMap<String, String>();
        for (String name : TenantSettings.CONTACTS) {
            if (contacts.get(name) instanceof JsonString text) {
                plain.put(name, text.getString());
            }
        }
        var opened = row.getObject(8, OffsetDateTime.class);
        return new TenantSettings(
                row.getString(1),
                row.getString(2),
                List.of(row.getString(3).split(" ")),
                texts(object(row.getString(4))),
                texts(object(row.getString(5))),
                row.getString(6),
                row.getString(9),
                plain,
                contacts.get("hours") instanceof JsonObject hours ? texts(hours) : Map.of(),
                opened == null ? null : opened.toInstant(),
                Extent.parse(row.getString(10)));
    }

    private static Map<String, String> texts(JsonObject json) {
        var texts = new LinkedHashMap<String, String>();
        json.keySet().forEach(tag -> texts.put(tag, json.getString(tag)));
        return texts;
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String json(Map<String, String> texts) {
        var json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }
}
