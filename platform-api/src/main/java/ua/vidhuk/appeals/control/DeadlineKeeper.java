package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Moves deadlines, no further than the law of the tenant's jurisdiction allows, and keeps how they moved. */
@ApplicationScoped
public class DeadlineKeeper {

    /** Tells that the deadline of a question lies later than it did. */
    public static final String MOVED = "DeadlineMoved";

    private static final String KEEP =
            """
            insert into appeal_deadline_change (id, question_id, changed_at, cause, due_before, due_after)
            values (?, ?, ?, ?, ?, ?)""";

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    TenantRegistry tenants;

    @Inject
    TransactionConnection connection;

    @Inject
    Outbox outbox;

    /** The last moment to which the question's answer can be put off; its own deadline where the law allows no later one. */
    public Instant limit(Question question) {
        Tenant tenant = tenants.bound();
        return deadlines
                .extendableUntil(tenant.jurisdiction(), tenant.timeZone(), question.registeredAt())
                .filter(question.dueAt()::isBefore)
                .orElse(question.dueAt());
    }

    /** The clock runs again when a question goes on that waited for the applicant. */
    void resumeClock(Question question, Instant now) {
        if (question.clockStoppedAt() == null) {
            return;
        }
        Instant before = question.dueAt();
        if (question.resumeClock(now, limit(question))) {
            keep(question, "clarification", before, now);
        }
    }

    /**
     * Puts the deadline off to the end of a day.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code deadline-passed}, {@code beyond-limit}
     */
    void extend(Question question, LocalDate until, Instant now) {
        Instant before = question.dueAt();
        var zone = tenants.bound().timeZone();
        question.extend(until.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant(), limit(question), now);
        keep(question, "extension", before, now);
    }

    private void keep(Question question, String cause, Instant before, Instant now) {
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
        var payload = Json.createObjectBuilder()
                .add("question", question.id().toString())
                .add("cause", cause)
                .add("due", question.dueAt().toString())
                .build();
        outbox.append(
                new DomainEvent(TimeOrderedId.at(now), question.appeal().id().value(), MOVED, payload, now));
    }
}
