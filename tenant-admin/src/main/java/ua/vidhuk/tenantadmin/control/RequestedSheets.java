package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.onboarding.entity.ListKind;

/** Takes up the lists that tenants' administrators have sent on the page; a run that is killed is repeated by the next. */
public record RequestedSheets(DataSource owner, Optional<IdentityDirectory> identity) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PROBLEMS_KEPT = 1_000;
    private static final String DUE =
            """
            select d.load_id::text, t.slug from platform.sheet_due d
            join platform.tenant t on 't_' || replace(t.slug, '-', '_') = d.role order by d.noted_at""";
    private static final String DONE = "delete from platform.sheet_due where load_id = ?::uuid";
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('vidhuk sheet'), hashtext(?))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('vidhuk sheet'), hashtext(?))";
    private static final String BEGIN =
            """
            update %1$s.sheet_load set state = 'running' where id = ?::uuid and state in ('waiting', 'running')
            returning kind, file_name, content, mapping::text, dry_run""";
    private static final String END =
            """
            update %1$s.sheet_load set state = ?, rows_read = coalesce(?, rows_read), problems = ?::jsonb, problem_count = ?, failure = ?,
              ended_at = now(), content = case when ? then ''::bytea else content end where id = ?::uuid""";

    private static final String COLUMNS = "update %1$s.sheet_load set columns = ?::jsonb where id = ?::uuid";

    /** A list as it was sent. */
    private record Sent(String kind, String fileName, byte[] content, String mapping, boolean dryRun) {}

    /**
     * @param done is told what was done
     */
    public void takeUp(Consumer<String> done) {
        try (var connection = owner.getConnection()) {
            var sql = new Sql(connection);
            for (String[] each : sql.read(row -> new String[] {row.getString(1), row.getString(2)}, DUE)) {
                if (sql.holds(LOCK, each[0])) {
                    try {
                        load(sql, each[0], each[1], done);
                    } finally {
                        sql.holds(UNLOCK, each[0]);
                    }
                }
            }
        } catch (SQLException e) {
            throw new TenantAdminException("the lists of tenants cannot be read: " + SqlFailure.words(e), e);
        }
    }

    private void load(Sql sql, String id, String slug, Consumer<String> done) throws SQLException {
        var schema = SchemaName.ofSlug(slug);
        List<Sent> waiting = sql.read(
                row -> new Sent(
                        row.getString(1), row.getString(2), row.getBytes(3), row.getString(4), row.getBoolean(5)),
                BEGIN.formatted(schema),
                id);
        for (Sent sent : waiting) {
            var kind = ListKind.ofWord(sent.kind()).orElseThrow();
            try {
                var progress = new NotedProgress(sql, schema, id);
                var result = withFile(sent, file -> {
                    sql.change(COLUMNS.formatted(schema), json(SheetColumns.of(file)), id);
                    return new SheetImport(owner, identity, progress)
                            .run(slug, kind, file, mapping(sent.mapping()), sent.dryRun());
                });
                end(sql, schema, id, sent, result);
            } catch (LoadCancelledException e) {
                sql.change(END.formatted(schema), "cancelled", null, "[]", 0, null, false, id);
            } catch (TenantAdminException e) {
                sql.change(END.formatted(schema), "failed", null, "[]", 0, e.getMessage(), false, id);
            }
            done.accept(slug + ": a list of " + sent.kind() + " was looked at");
        }
        sql.change(DONE, id);
    }

    private static void end(Sql sql, SchemaName schema, String id, Sent sent, SheetImport.Result result)
            throws SQLException {
        boolean fine = result.problems().isEmpty();
        String state = !fine ? "refused" : sent.dryRun() ? "fine" : "loaded";
        String problems = json(result.problems().stream().limit(PROBLEMS_KEPT).toList());
        String unmailed = result.withoutLink().isEmpty()
                ? null
                : "Keycloak could not mail a link to choose a password to " + result.withoutLink();
        boolean loaded = state.equals("loaded");
        sql.change(
                END.formatted(schema),
                state,
                result.rows(),
                problems,
                result.problems().size(),
                unmailed,
                loaded,
                id);
    }

    /** What is to be done with the file. */
    @FunctionalInterface
    private interface WithFile {

        SheetImport.Result on(Path file) throws SQLException;
    }

    /** The ending tells what kind of file it is. */
    private static SheetImport.Result withFile(Sent sent, WithFile work) throws SQLException {
        try {
            String ending = sent.fileName().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx") ? ".xlsx" : ".csv";
            Path file = Files.createTempFile("vidhuk-list", ending);
            try {
                Files.write(file, sent.content());
                return work.on(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> mapping(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
