package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.TenantTable;

/**
 * Deletes a tenant whose delay is over, and writes a proof: what there was, counted, and that none of it is there any more,
 * looked up afterwards. Each proof names the hash of the one before, so that none can be taken out unseen. A run that was
 * killed is finished by the next.
 */
public final class TenantDeletion {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String BEGUN =
            "select rows_before::text from platform.tenant_deletion where slug = ? and deleted_at is null";
    private static final String BEGIN =
            "insert into platform.tenant_deletion (slug, begun_at, rows_before) values (?, ?, ?::jsonb)";
    private static final String FINISH =
            """
            update platform.tenant_deletion set deleted_at = ?, proof = ?, proof_sha256 = ?
            where slug = ? and deleted_at is null""";
    private static final String EARLIER =
            "select proof_sha256 from platform.tenant_deletion where deleted_at is not null order by deleted_at desc, id desc limit 1";

    private final DataSource owner;
    private final TenantSchemas schemas;
    private final Optional<IdentityDirectory> identity;
    private final Clock clock;

    public TenantDeletion(DataSource owner, TenantSchemas schemas, Optional<IdentityDirectory> identity, Clock clock) {
        this.owner = owner;
        this.schemas = schemas;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * @return the proof, as JSON
     * @throws TenantAdminException when the tenant is not leaving, its delay is not over, or others report to it
     */
    public String delete(String slug) {
        try (var connection = owner.getConnection()) {
            var schema = SchemaName.ofSlug(slug);
            var sql = new Sql(connection);
            var begun = sql.texts(BEGUN, slug);
            if (begun.isEmpty()) {
                requireDue(sql, slug);
                begun = java.util.List.of(count(connection, schema));
                sql.change(BEGIN, slug, clock.instant().atOffset(ZoneOffset.UTC), begun.getFirst());
            }
            identity.ifPresent(directory -> directory.removeOrganization(slug));
            schemas.drop(schema);
            return finish(connection, slug, schema, begun.getFirst());
        } catch (SQLException e) {
            throw new TenantAdminException(slug + " could not be deleted: " + e.getMessage(), e);
        }
    }

    private void requireDue(Sql sql, String slug) throws SQLException {
        var due = "select state = 'leaving' and delete_after <= ? from platform.tenant where slug = ?";
        var answer = sql.read(row -> row.getBoolean(1), due, clock.instant().atOffset(ZoneOffset.UTC), slug);
        if (answer.isEmpty()) {
            throw new TenantAdminException("There is no tenant " + slug + ".");
        }
        if (!answer.getFirst()) {
            throw new TenantAdminException(slug + " is not leaving, or its delay is not over.");
        }
        var reporting = sql.texts("select slug from platform.tenant where region = ? order by slug", slug);
        if (!reporting.isEmpty()) {
            throw new TenantAdminException("These report to " + slug + ": " + reporting + ".");
        }
    }

    private static String count(Connection connection, SchemaName schema) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (TenantTable table : TenantTables.inOrder(connection, schema)) {
            var count = "select count(*) from " + schema + "." + table.name();
            counts.put(
                    table.name(),
                    new Sql(connection).read(row -> row.getLong(1), count).getFirst());
        }
        return written(counts);
    }

    private String finish(Connection connection, String slug, SchemaName schema, String rows) throws SQLException {
        connection.setAutoCommit(false);
        var sql = new Sql(connection);
        sql.texts("select pg_advisory_xact_lock(hashtext('platform.tenant_deletion'))::text");
        sql.change("delete from platform.tenant where slug = ?", slug);
        var now = clock.instant();
        var proof = new LinkedHashMap<String, Object>();
        proof.put("tenant", slug);
        proof.put("deletedAt", now.toString());
        proof.put("rowsBefore", read(rows));
        proof.put("absent", absent(sql, slug, schema));
        proof.put("proofBefore", sql.texts(EARLIER).stream().findFirst().orElse(null));
        var text = written(proof);
        var hash = HexFormat.of().formatHex(ArchiveWriter.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        sql.change(FINISH, now.atOffset(ZoneOffset.UTC), text, hash, slug);
        connection.commit();
        return text;
    }

    /** Looked up, not concluded. */
    private Map<String, Boolean> absent(Sql sql, String slug, SchemaName schema) throws SQLException {
        var absent = new LinkedHashMap<String, Boolean>();
        absent.put("schema", sql.holds("select to_regnamespace(?) is null", schema.value()));
        absent.put("role", sql.holds("select to_regrole(?) is null", schema.value()));
        absent.put("registry", sql.holds("select not exists (select from platform.tenant where slug = ?)", slug));
        identity.ifPresent(directory -> absent.put("organization", !directory.hasOrganization(slug)));
        if (absent.containsValue(false)) {
            throw new TenantAdminException("something of " + slug + " is still there: " + absent);
        }
        return absent;
    }

    private static Object read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
