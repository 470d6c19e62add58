package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.appeals.entity.DeadlineMove;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.DueTenants;
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

    private static final String MOVES =
            """
            select cause, due_before, due_after from appeal_deadline_change where question_id = ?
            order by changed_at, id""";

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    PriorityRules rules;

    @Inject
    Catalog catalog;

    @Inject
    DueTenants lateWork;

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
            keep(question, DeadlineMove.CLARIFICATION, before, now);
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
        keep(question, DeadlineMove.EXTENSION, before, now);
    }

    /**
     * The deadline follows the priority: one that is more pressing is answered within the hours that the tenant promises from
     * now on, one that is less has again what it would have had.
     *
     * @param before the priority that it had
     */
    void followPriority(Question question, Priority before, Instant now) {
        boolean raised = question.priority().compareTo(before) > 0;
        Instant due = question.dueAt();
        Instant base = raised ? due : unhurried(question);
        Integer hours = rules.get().hours(question.priority());
        Instant promised = hours == null ? base : now.plus(Duration.ofHours(hours));
        Instant at = promised.isBefore(base) ? promised : base;
        if (at.equals(due) || !raised && at.isBefore(due)) {
            return;
        }
        question.promise(at);
        keep(question, DeadlineMove.PRIORITY, due, now);
        if (raised) {
            lateWork.noteAt(at.plusSeconds(1));
        }
    }

    /** A step was taken back, and with it how it had moved the deadline. */
    void restored(Question question, Instant due, Instant now) {
        if (!question.dueAt().equals(due)) {
            String cause = question.clockStoppedAt() == null ? DeadlineMove.PRIORITY : DeadlineMove.CLARIFICATION;
            keep(question, cause, due, now);
        }
    }

    private Instant unhurried(Question question) {
        Tenant tenant = tenants.bound();
        Integer hours = catalog.categoriesById().get(question.categoryId()).responseHours();
        Instant registered = deadlines
                .answerBy(tenant.jurisdiction(), tenant.timeZone(), question.registeredAt(), hours)
                .dueAt();
        Instant base = DeadlineMove.unhurried(moves(question), registered, question.dueAt());
        Instant limit = limit(question);
        return base.isAfter(limit) ? limit : base;
    }

    private List<DeadlineMove> moves(Question question) {
        try (var statement = connection.get().prepareStatement(MOVES)) {
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
