package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.SystemKey;
import ua.vidhuk.intake.entity.SystemKind;
import ua.vidhuk.intake.entity.SystemSecret;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.ProblemException;

/** The systems outside that may send to the transaction's tenant, and their secrets. */
@ApplicationScoped
public class SystemBook {

    private static final String INSERT =
            """
            insert into intake_system (id, kind, name, secret, key_hash, requests_per_minute, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ALL =
            """
            select id, kind, name, requests_per_minute, created_at, created_by, revoked_at
            from intake_system order by revoked_at is not null, created_at desc, id limit 500""";
    private static final String OF_KEY =
            """
            select id, kind, name, requests_per_minute, created_at, created_by, revoked_at
            from intake_system where key_hash = ? and revoked_at is null""";
    private static final String SECRET =
            "select secret from intake_system where id = ? and kind = ? and secret is not null and revoked_at is null";
    private static final String ROTATE =
            """
            update intake_system set secret = ? where id = ? and kind = 'source' and revoked_at is null
            returning kind, name""";
    private static final String REVOKE =
            "update intake_system set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Connects a system; what it signs with or shows is told this once.
     *
     * @param requestsPerMinute how often it may send
     */
    public IssuedSystem connect(SystemKind kind, String name, int requestsPerMinute, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = TimeOrderedId.at(now);
        var secret = SystemSecret.fresh();
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, kind.word());
            insert.setString(3, name);
            insert.setString(4, kind.showsKey() ? null : secret.text());
            insert.setString(5, kind.showsKey() ? new SystemKey(secret.text()).hash() : null);
            insert.setInt(6, requestsPerMinute);
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.setString(8, actor.username());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "intake.connect-system", "intake-system", id.toString(), Map.of("kind", kind.word()));
        return new IssuedSystem(id, kind.word(), name, secret.text());
    }

    /** Those that may send first, the newest first. */
    public List<OutsideSystem> all() {
        try (var statement = connection.get().prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<OutsideSystem>();
            while (rows.next()) {
                found.add(system(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The system that shows this key and may send; empty when there is none. */
    public Optional<OutsideSystem> ofKey(SystemKey key) {
        try (var statement = connection.get().prepareStatement(OF_KEY)) {
            statement.setString(1, key.hash());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(system(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The secret of a system of this kind that may send; empty when there is none. */
    Optional<SystemSecret> secret(UUID system, SystemKind kind) {
        try (var statement = connection.get().prepareStatement(SECRET)) {
            statement.setObject(1, system);
            statement.setString(2, kind.word());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new SystemSecret(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * A new secret for a source, in the place of the old one; told this once.
     *
     * @throws ProblemException {@code system-not-found}
     */
    public IssuedSystem rotate(UUID system, Actor actor) {
        var secret = SystemSecret.fresh();
        try (var update = connection.get().prepareStatement(ROTATE)) {
            update.setString(1, secret.text());
            update.setObject(2, system);
            try (var row = update.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(IntakeProblem.SYSTEM_NOT_FOUND);
                }
                audit.record(actor, "intake.rotate-secret", "intake-system", system.toString(), Map.of());
                return new IssuedSystem(system, row.getString("kind"), row.getString("name"), secret.text());
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Takes nothing from a system any more.
     *
     * @throws ProblemException {@code system-not-found}, also when it was shut off before
     */
    public void revoke(UUID system, Actor actor) {
        try (var update = connection.get().prepareStatement(REVOKE)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, actor.username());
            update.setObject(3, system);
            if (update.executeUpdate() == 0) {
                throw new ProblemException(IntakeProblem.SYSTEM_NOT_FOUND);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "intake.revoke-system", "intake-system", system.toString(), Map.of());
    }

    private static OutsideSystem system(ResultSet row) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new OutsideSystem(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getInt("requests_per_minute"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                revoked == null ? null : revoked.toInstant());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the systems outside could not be read or changed", e);
    }
}
