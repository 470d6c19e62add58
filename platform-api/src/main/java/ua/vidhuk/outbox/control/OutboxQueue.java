package ua.vidhuk.outbox.control;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.outbox.entity.WaitingEvent;
import ua.vidhuk.persistence.control.TransactionConnection;

/** The events of a tenant that wait, in the caller's transaction. */
@ApplicationScoped
public class OutboxQueue {

    /** As many as one transaction delivers. */
    public static final int BATCH = 100;

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('outbox of ' || current_user, 0))";

    // A failed event is the first waiting one of its aggregate, so that those behind it rest with it.
    private static final String DUE =
            """
            select sequence, id, aggregate_id, type, payload::text, occurred_at, attempts from outbox_event
            where delivered_at is null
              and aggregate_id not in (
                select aggregate_id from outbox_event where delivered_at is null and next_attempt_at > ?)
            order by sequence limit ?""";

    private static final String ONE =
            """
            select sequence, id, aggregate_id, type, payload::text, occurred_at, attempts from outbox_event
            where sequence = ? and delivered_at is null""";

    private static final String DELIVERED = "update outbox_event set delivered_at = ? where sequence = any (?)";

    private static final String REST =
            """
            update outbox_event set attempts = attempts + 1, next_attempt_at = ?
            where sequence = ? and delivered_at is null""";

    @Inject
    TransactionConnection connection;

    /** Whether this transaction is now the only one, on all nodes, that delivers for the tenant. */
    public boolean lock() {
        try (var statement = connection.get().prepareStatement(LOCK);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The oldest {@value #BATCH} that are due, in the order of their writing. */
    public List<WaitingEvent> due(Instant now) {
        try (var statement = connection.get().prepareStatement(DUE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setInt(2, BATCH);
            return events(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The event, when it still waits. */
    public Optional<WaitingEvent> find(long sequence) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setLong(1, sequence);
            return events(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public void markDelivered(List<WaitingEvent> events, Instant now) {
        try (var statement = connection.get().prepareStatement(DELIVERED)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            Object[] sequences = events.stream().map(WaitingEvent::sequence).toArray();
            statement.setArray(2, connection.get().createArrayOf("bigint", sequences));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes a failure; the event and those behind it rest until then. */
    public void rest(long sequence, Instant until) {
        try (var statement = connection.get().prepareStatement(REST)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            statement.setLong(2, sequence);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<WaitingEvent> events(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var events = new ArrayList<WaitingEvent>();
            while (rows.next()) {
                events.add(new WaitingEvent(rows.getLong("sequence"), event(rows), rows.getInt("attempts")));
            }
            return events;
        }
    }

    private static DomainEvent event(ResultSet row) throws SQLException {
        try (var payload = Json.createReader(new StringReader(row.getString("payload")))) {
            return new DomainEvent(
                    row.getObject("id", UUID.class),
                    row.getObject("aggregate_id", UUID.class),
                    row.getString("type"),
                    payload.readObject(),
                    row.getObject("occurred_at", OffsetDateTime.class).toInstant());
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the waiting events could not be read or marked", e);
    }
}
