package ua.vidhuk.outbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneOffset;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/** Where a room puts the events that others shall learn of. */
@ApplicationScoped
public class Outbox {

    // The database says who the tenant is: the role that the transaction is bound to.
    private static final String INSERT =
            """
            insert into outbox_event (id, aggregate_id, type, payload, occurred_at)
            values (?, ?, ?, cast(? as jsonb), ?) returning current_user::text""";

    @Inject
    TransactionConnection connection;

    @Inject
    DueTenants due;

    @Inject
    AfterCommit afterCommit;

    @Inject
    OutboxDispatcher dispatcher;

    /**
     * Writes the event in the caller's transaction; it is delivered if and only if that commits, and soon after. Events of
     * one aggregate keep their order when the aggregate is locked or versioned, so that its transactions follow each other.
     *
     * @throws IllegalStateException when there is no transaction
     */
    public void append(DomainEvent event) {
        due.note();
        String role = insert(event);
        afterCommit.once("ua.vidhuk.outbox", () -> dispatcher.wake(role));
    }

    private String insert(DomainEvent event) {
        try (var statement = connection.get().prepareStatement(INSERT)) {
            statement.setObject(1, event.id());
            statement.setObject(2, event.aggregateId());
            statement.setString(3, event.type());
            statement.setString(4, event.payload().toString());
            statement.setObject(5, event.occurredAt().atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the event could not be written", e);
        }
    }
}
