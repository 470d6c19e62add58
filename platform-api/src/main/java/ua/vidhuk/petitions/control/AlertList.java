package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Alerts of unusually fast signing that wait for a moderator. */
@ApplicationScoped
public class AlertList {

    private static final String WAITING =
            """
            select a.id, a.petition_id, p.number, p.title, a.signed_from, a.noticed_at, a.signatures, a.usual
            from petition_alert a join petition p on p.id = a.petition_id
            where a.settled_at is null order by a.noticed_at, a.id limit 200""";
    private static final String SETTLE =
            "update petition_alert set settled_at = ?, settled_by = ? where id = ? and settled_at is null";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A petition that was signed unusually fast.
     *
     * @param from since when
     * @param signatures from then until it was noticed
     * @param usual how many the petition got in as much time before
     */
    public record Alert(
            UUID id,
            UUID petition,
            String number,
            String title,
            Instant from,
            Instant noticedAt,
            int signatures,
            int usual) {}

    /** The longest waiting first. */
    public List<Alert> waiting() {
        try (var statement = connection.get().prepareStatement(WAITING);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Alert>();
            while (rows.next()) {
                found.add(alert(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Somebody has looked into it.
     *
     * @throws ProblemException {@code alert-not-found}, also when it was settled before
     */
    public void settle(UUID alert, Actor actor) {
        try (var update = connection.get().prepareStatement(SETTLE)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, actor.displayName());
            update.setObject(3, alert);
            if (update.executeUpdate() == 0) {
                throw new ProblemException(PetitionProblem.ALERT_NOT_FOUND);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "petition.settle-alert", "petition-alert", alert.toString(), Map.of());
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                row.getObject("petition_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("signed_from", OffsetDateTime.class).toInstant(),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                row.getInt("signatures"),
                row.getInt("usual"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the alerts could not be read or changed", e);
    }
}
