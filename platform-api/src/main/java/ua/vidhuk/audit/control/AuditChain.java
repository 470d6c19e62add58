package ua.vidhuk.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.audit.entity.AuditEntry;
import ua.vidhuk.audit.entity.AuditSeal;
import ua.vidhuk.persistence.control.TransactionConnection;

/** The entries and seals of a tenant, in the caller's transaction. */
@ApplicationScoped
public class AuditChain {

    private static final HexFormat HEX = HexFormat.of();

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('audit of ' || current_user, 0))";
    private static final String LAST =
            "select sequence, sealed_at, entry_count, previous_hash, hash from audit_seal order by sequence desc limit 1";
    private static final String AFTER =
            """
            select sequence, sealed_at, entry_count, previous_hash, hash from audit_seal
            where sequence > ? order by sequence limit ?""";
    private static final String UNSEALED =
            """
            select id, occurred_at, actor, action, subject_kind, subject_id, detail::text from audit_entry
            where seal_sequence is null and occurred_at < ? order by id limit ?""";
    private static final String SEALED =
            """
            select id, occurred_at, actor, action, subject_kind, subject_id, detail::text from audit_entry
            where seal_sequence = ? order by id""";
    private static final String INSERT =
            "insert into audit_seal (sequence, sealed_at, entry_count, previous_hash, hash) values (?, ?, ?, ?, ?)";
    private static final String COVER =
            "update audit_entry set seal_sequence = ? where id = any (?) and seal_sequence is null";

    @Inject
    TransactionConnection connection;

    /** Whether this transaction is now the only one, on all nodes, that seals for the tenant. */
    public boolean lock() {
        try (var statement = connection.get().prepareStatement(LOCK);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<AuditSeal> lastSeal() {
        try (var statement = connection.get().prepareStatement(LAST)) {
            return seals(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The seals behind this number, in their order. */
    public List<AuditSeal> sealsAfter(long sequence, int limit) {
        try (var statement = connection.get().prepareStatement(AFTER)) {
            statement.setLong(1, sequence);
            statement.setInt(2, limit);
            return seals(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Entries from before this moment that no seal covers, in the order in which a seal will take them. */
    public List<AuditEntry> unsealed(Instant before, int limit) {
        try (var statement = connection.get().prepareStatement(UNSEALED)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            return entries(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The entries that a seal covers, in the order in which it took them. */
    public List<AuditEntry> coveredBy(long sequence) {
        try (var statement = connection.get().prepareStatement(SEALED)) {
            statement.setLong(1, sequence);
            return entries(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Appends a seal and notes it at its entries. */
    public void append(AuditSeal seal, List<AuditEntry> entries) {
        try (var insert = connection.get().prepareStatement(INSERT);
                var cover = connection.get().prepareStatement(COVER)) {
            insert.setLong(1, seal.sequence());
            insert.setObject(2, seal.sealedAt().atOffset(ZoneOffset.UTC));
            insert.setInt(3, seal.entryCount());
            insert.setBytes(4, HEX.parseHex(seal.previousHash()));
            insert.setBytes(5, HEX.parseHex(seal.hash()));
            insert.executeUpdate();
            cover.setLong(1, seal.sequence());
            cover.setArray(
                    2,
                    connection
                            .get()
                            .createArrayOf(
                                    "uuid", entries.stream().map(AuditEntry::id).toArray()));
            cover.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<AuditSeal> seals(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var seals = new ArrayList<AuditSeal>();
            while (rows.next()) {
                seals.add(new AuditSeal(
                        rows.getLong("sequence"),
                        rows.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                        rows.getInt("entry_count"),
                        HEX.formatHex(rows.getBytes("previous_hash")),
                        HEX.formatHex(rows.getBytes("hash"))));
            }
            return seals;
        }
    }

    private static List<AuditEntry> entries(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var entries = new ArrayList<AuditEntry>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                detail(row.getString("detail")));
    }

    private static Map<String, String> detail(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var detail = new HashMap<String, String>();
            // a value that is no string can only have been put there by another hand: it must change the hash
            json.forEach((key, value) -> detail.put(key, json.getString(key, value.toString())));
            return detail;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the audit could not be read or sealed", e);
    }
}
