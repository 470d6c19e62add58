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
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('platform.tenant_deletion'), hashtext(?))";
    private static final String UNLOCK =
            "select pg_advisory_unlock(hashtext('platform.tenant_deletion'), hashtext(?))::text";
    private static final String BEGUN =
            "select rows_before::text from platform.tenant_deletion where slug = ? and deleted_at is null";
    private static final String BEGIN =
            "insert into platform.tenant_deletion (slug, begun_at, rows_before) values (?, ?, ?::jsonb)";
    private static final String FINISH =
            """
            update platform.tenant_deletion set deleted_at = ?, proof = ?, proof_sha256 = ?
            where slug = ? and deleted_at is null""";
    /** Who asked for the tenant goes with it, and its address is free again. */
    private static final String FORGET_REQUEST =
            "delete from platform.onboarding_request where slug = ? and state in ('approved', 'built', 'ready')";

    private static final String FORGET_LETTERS =
            """
            delete from platform.message where subject_id in (select id from platform.onboarding_request
              where slug = ? and state in ('approved', 'built', 'ready'))""";
    private static final String EARLIER =
            "select proof_sha256 from platform.tenant_deletion where deleted_at is not null order by deleted_at desc, id desc limit 1";

    private final DataSource owner;
    private final TenantSchemas schemas;
    private final Optional<IdentityDirectory> identity;
    private final Clock clock;

    /**
     * @param identity empty only when the identity provider shall be left alone, which the proof then says
     */
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
            if (!sql.holds(LOCK, slug)) {
                throw new TenantAdminException(slug + " is being deleted by another run; let that one finish.");
            }
            try {
                var rows = begin(connection, slug, schema);
                identity.ifPresent(directory -> directory.removeOrganization(slug));
                schemas.drop(schema);
                return finish(connection, slug, schema, rows);
            } finally {
                connection.rollback();
                sql.texts(UNLOCK, slug);
            }
        } catch (SQLException e) {
            throw new TenantAdminException(slug + " could not be deleted: " + SqlFailure.words(e), e);
        }
    }

    /**
     * From here on there is no way back: in one transaction, and with the row held against a resume, the rows are counted
     * and the tenant is taken from service.
     */
    private String begin(Connection connection, String slug, SchemaName schema) throws SQLException {
        connection.setAutoCommit(false);
        var sql = new Sql(connection);
        var rows = "";
        if (requireDue(sql, slug).equals("deleting")) {
            rows = sql.texts(BEGUN, slug).getFirst();
        } else {
            rows = count(connection, schema);
            sql.change(BEGIN, slug, clock.instant().atOffset(ZoneOffset.UTC), rows);
            sql.change("update platform.tenant set state = 'deleting', changed_at = now() where slug = ?", slug);
        }
        connection.commit();
        return rows;
    }

    /** Gives the state, which is leaving, or deleting when an earlier run began. */
    private String requireDue(Sql sql, String slug) throws SQLException {
        var states = sql.texts("select state from platform.tenant where slug = ? for update", slug);
        if (states.isEmpty()) {
            throw new TenantAdminException("There is no tenant " + slug + ".");
        }
        var due = "select state in ('leaving', 'deleting') and delete_after <= ? from platform.tenant where slug = ?";
        if (!sql.holds(due, clock.instant().atOffset(ZoneOffset.UTC), slug)) {
            throw new TenantAdminException(slug + " is not leaving, or its delay is not over.");
        }
        var reporting = sql.texts("select slug from platform.tenant where region = ? order by slug", slug);
        if (!reporting.isEmpty()) {
            throw new TenantAdminException("These report to " + slug + ": " + reporting
                    + "; apply their files with another region, or none, first.");
        }
        return states.getFirst();
    }

    private static String count(Connection connection, SchemaName schema) throws SQLException {
        var counts = new TreeMap<String, Long>();
        if (new Sql(connection).holds("select to_regnamespace(?) is null", schema.value())) {
            return written(counts); // it left before it had a schema
        }
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
        requireOne(slug, sql.change("delete from platform.tenant where slug = ? and state = 'deleting'", slug));
        var now = clock.instant();
        var proof = new LinkedHashMap<String, Object>();
        proof.put("tenant", slug);
        proof.put("deletedAt", now.toString());
        proof.put("rowsBefore", read(rows));
        proof.put("absent", absent(sql, slug, schema));
        if (identity.isEmpty()) {
            proof.put("identity", "not asked, by --without-identity: organization and accounts may be there still");
        }
        proof.put("proofBefore", sql.texts(EARLIER).stream().findFirst().orElse(null));
        var text = written(proof);
        var hash = HexFormat.of().formatHex(ArchiveWriter.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        requireOne(slug, sql.change(FINISH, now.atOffset(ZoneOffset.UTC), text, hash, slug));
        sql.change(FORGET_LETTERS, slug);
        sql.change(FORGET_REQUEST, slug);
        connection.commit();
        return text;
    }

    private static void requireOne(String slug, int rows) {
        if (rows != 1) {
            throw new TenantAdminException("Somebody else changed " + slug + " while it was deleted; run it again.");
        }
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
