package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.onboarding.entity.SheetHead;
import ua.vidhuk.onboarding.entity.SheetLoad;
import ua.vidhuk.onboarding.entity.SheetLoad.CellProblem;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Lists that were sent to the tenant of the transaction; the owner's process takes them up. */
@ApplicationScoped
public class SheetShelf {

    private static final String SELECT =
            """
            select id, kind, file_name, content, mapping::text, dry_run, state, requested_at, rows_read, problems::text,
              problem_count, failure, columns::text, phase, done, cancelled_by from sheet_load
            """;
    private static final String BY_ID = SELECT + " where id = ?";
    private static final String INSERT =
            """
            insert into sheet_load (id, kind, file_name, content, mapping, dry_run, state, requested_by, requested_at)
            values (?, ?, ?, ?, ?::jsonb, ?, 'waiting', ?, ?)""";
    private static final String AGAIN =
            """
            insert into sheet_load (id, kind, file_name, content, mapping, dry_run, state, requested_by, requested_at)
            select ?, kind, file_name, content, ?::jsonb, ?, 'waiting', ?, ? from sheet_load where id = ?""";
    private static final String CANCEL =
            "update sheet_load set cancelled_by = ? where id = ? and state in ('waiting', 'running') and cancelled_by is null";
    private static final String DUE = "insert into platform.sheet_due (load_id, role) values (?, current_user)";
    private static final String REMEMBERED = "select mapping::text from sheet_mapping where kind = ?";
    private static final String TIDY =
            "update sheet_load set content = '' where requested_at < ?::timestamptz - interval '1 day' and content <> ''";

    @Inject
    PlatformSql sql;

    @Inject
    Clock clock;

    /** Puts a list down to be looked at, with the mapping that was right the last time where its columns are there. */
    public UUID put(
            ListKind kind, String fileName, byte[] content, Map<String, String> mapping, boolean dryRun, String by) {
        var now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        sql.change(on -> on.prepareStatement(TIDY), now);
        sql.change(
                on -> on.prepareStatement(INSERT),
                id,
                kind.word(),
                fileName,
                content,
                json(mapping == null ? remembered(kind, content) : mapping),
                dryRun,
                by,
                now);
        sql.change(on -> on.prepareStatement(DUE), id);
        return id;
    }

    /** The same list again, with another mapping or in earnest. */
    public UUID again(SheetLoad load, Map<String, String> mapping, boolean dryRun, String by) {
        var now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        sql.change(on -> on.prepareStatement(AGAIN), id, json(mapping), dryRun, by, now, load.id());
        sql.change(on -> on.prepareStatement(DUE), id);
        return id;
    }

    /** Wants it stopped; whoever loads it looks before each portion. */
    public void cancel(UUID id, String by) {
        sql.change(on -> on.prepareStatement(CANCEL), by, id);
    }

    public Optional<SheetLoad> find(UUID id) {
        return sql.read(on -> on.prepareStatement(BY_ID), SheetShelf::load, id).stream()
                .findFirst();
    }

    private Map<String, String> remembered(ListKind kind, byte[] content) {
        var known = new LinkedHashMap<String, String>();
        sql.read(on -> on.prepareStatement(REMEMBERED), row -> texts(row.getString(1)), kind.word())
                .forEach(known::putAll);
        known.keySet().retainAll(SheetHead.columns(content));
        return known;
    }

    private static SheetLoad load(ResultSet row) throws SQLException {
        return new SheetLoad(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                columns(row),
                texts(row.getString("mapping")),
                row.getBoolean("dry_run"),
                row.getString("state"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("rows_read", Integer.class),
                row.getString("phase"),
                row.getObject("done", Integer.class),
                row.getString("cancelled_by") != null,
                problems(row.getString("problems")),
                row.getInt("problem_count"),
                row.getString("failure"));
    }

    /** As whoever read the file found them; before that, as far as a text tells by itself. */
    private static List<String> columns(ResultSet row) throws SQLException {
        try (var reader = Json.createReader(new StringReader(row.getString("columns")))) {
            List<String> found = reader.readArray().getValuesAs(JsonString::getString);
            boolean there = row.getBytes("content").length > 0;
            return !there ? List.of() : found.isEmpty() ? SheetHead.columns(row.getBytes("content")) : found;
        }
    }

    private static List<CellProblem> problems(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonObject.class).stream()
                    .map(each ->
                            new CellProblem(each.getInt("row"), each.getString("column"), each.getString("reason")))
                    .toList();
        }
    }

    private static Map<String, String> texts(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            var texts = new LinkedHashMap<String, String>();
            object.keySet().forEach(key -> texts.put(key, object.getString(key)));
            return texts;
        }
    }

    private static String json(Map<String, String> texts) {
        var json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }
}
