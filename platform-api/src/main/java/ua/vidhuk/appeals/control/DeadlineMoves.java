package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.appeals.entity.DeadlineMove;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Keeps how deadlines moved, and tells whoever watches them. */
@ApplicationScoped
class DeadlineMoves {

    private static final String KEEP =
            """
            insert into appeal_deadline_change (id, question_id, changed_at, cause, due_before, due_after)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String OF_QUESTION =
            """
            select cause, due_before, due_after from appeal_deadline_change where question_id = ?
            order by changed_at, id""";

    @Inject
    TransactionConnection connection;

    @Inject
    Outbox outbox;

    /** How the deadline of a question moved so far, the oldest first. */
    List<DeadlineMove> of(Question question) {
        try (var statement = connection.get().prepareStatement(OF_QUESTION)) {
            statement.setObject(1, question.id().value());
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<DeadlineMove>();
                while (rows.next()) {
                    found.add(new DeadlineMove(
                            rows.getString("cause"),
                            rows.getObject("due_before", OffsetDateTime.class).toInstant(),
                            rows.getObject("due_after", OffsetDateTime.class).toInstant()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the changes of a deadline could not be read", e);
        }
    }

    /** Keeps that it moved, or was decided to stay, and tells of it when it moved. */
    void keep(Question question, String cause, Instant before, Instant now) {
        try (var insert = connection.get().prepareStatement(KEEP)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setObject(2, question.id().value());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, cause);
            insert.setObject(5, before.atOffset(ZoneOffset.UTC));
            insert.setObject(6, question.dueAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the change of a deadline could not be written", e);
        }
        if (!question.dueAt().equals(before)) {
            tell(question, cause, before, now);
        }
    }

    private void tell(Question question, String cause, Instant before, Instant now) {
        var payload = Json.createObjectBuilder()
                .add("question", question.id().toString())
                .add("cause", cause)
                .add("later", question.dueAt().isAfter(before))
                .add("due", question.dueAt().toString())
                .build();
        outbox.append(new DomainEvent(
                TimeOrderedId.at(now), question.appeal().id().value(), DeadlineKeeper.MOVED, payload, now));
    }
}
