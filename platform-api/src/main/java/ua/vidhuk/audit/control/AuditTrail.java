package ua.vidhuk.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.DueTenants;

/** Where a room notes who did what, and who saw what (P13). */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            """
            insert into audit_entry (id, occurred_at, actor, action, subject_kind, subject_id, detail)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb))""";

    @Inject
    TransactionConnection connection;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /**
     * Writes an entry in the caller's transaction, so that no deed is without its entry and no entry without its deed.
     *
     * @param action what was done, as the room and the act: {@code appeal.read}
     * @param subjectKind to what: {@code appeal}
     * @param subjectId its identifier
     * @param detail codes and identifiers; no personal data, because entries outlive it
     */
    public void record(Actor actor, String action, String subjectKind, String subjectId, Map<String, String> detail) {
        due.note();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var json = Json.createObjectBuilder();
        detail.forEach(json::add);
        try (var statement = connection.get().prepareStatement(INSERT)) {
            statement.setObject(1, TimeOrderedId.at(now));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setString(3, name(actor));
            statement.setString(4, action);
            statement.setString(5, subjectKind);
            statement.setString(6, subjectId);
            statement.setString(7, json.build().toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit entry could not be written", e);
        }
    }

    private static String name(Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind + ":" + actor.username();
    }
}
