package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.ProblemException;

/** Whom the controller has to call back, and whom nobody could reach (S4, B2). */
@ApplicationScoped
public class CallBacks {

    private static final String INSERT =
            """
            insert into appeal_call_attempt (id, question_id, attempted_at, attempted_by, next_at) values (?, ?, ?, ?, ?)""";

    // Whoever was never called first, then those whose time has come, then those who are to be called later. Only of
    // the rows
    // that are shown the appeal is looked up.
    private static final String WAITING =
            """
            select w.id, w.appeal_id, a.registration_number, w.ordinal, w.category_id, w.due_at,
              a.applicant_phone is not null as reachable, w.attempts, w.next_at
            from (
              select q.id, q.appeal_id, q.ordinal, q.category_id, q.due_at, t.attempts, t.next_at from appeal_question q
              cross join lateral (
                select count(*) as attempts, max(t.next_at) as next_at from appeal_call_attempt t
                where t.question_id = q.id and t.attempted_at > coalesce(
                  (select max(h.occurred_at) from appeal_history h where h.question_id = q.id and h.state_after = 'done'
                     and h.transition = 'report-done'), '-infinity')) t
              where q.state in ('done', 'verified')
              order by t.next_at is not null, t.next_at, q.due_at, q.id limit ?) w
            join appeal a on a.id = w.appeal_id
            order by w.next_at is not null, w.next_at, w.due_at, w.id""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    TransactionConnection connection;

    @Inject
    QuestionProgress progress;

    @Inject
    FeedbackRules rules;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A question whose applicant is to be called.
     *
     * @param reachable whether there is a number to call
     * @param attempts how often nobody answered since it was said to be done
     * @param nextAt when to call again, or null
     */
    public record Waiting(
            UUID question,
            UUID appeal,
            String number,
            int ordinal,
            UUID category,
            Instant dueAt,
            boolean reachable,
            int attempts,
            Instant nextAt) {}

    /**
     * Nobody answered; the question stays where it is and is tried again later.
     *
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code transition-refused} when nobody is to
     *     be called
     */
    public Question notReached(QuestionId id, long version, Actor actor) {
        Question question = progress.held(id, version, actor);
        if (question.state() != QuestionState.DONE && question.state() != QuestionState.VERIFIED) {
            throw new ProblemException(AppealProblem.NOBODY_TO_CALL);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        insert(id, rules.get().callAgainAt(now), now, actor);
        progress.keep(
                question,
                HistoryEntry.ofQuestion(HistoryEntry.NOT_REACHED, question, actor, new Words(null, false, now)));
        audit.record(actor, "question.not-reached", "question", id.toString(), Map.of());
        entities.flush();
        return question;
    }

    private void insert(QuestionId id, Instant next, Instant now, Actor actor) {
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setObject(2, id.value());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, actor.username());
            insert.setObject(5, next.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whom to call, in the order in which to call. */
    public List<Waiting> waiting(int limit) {
        try (var statement = connection.get().prepareStatement(WAITING)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Waiting>();
                while (rows.next()) {
                    var next = rows.getObject("next_at", OffsetDateTime.class);
                    found.add(new Waiting(
                            rows.getObject("id", UUID.class),
                            rows.getObject("appeal_id", UUID.class),
                            rows.getString("registration_number"),
                            rows.getInt("ordinal"),
                            rows.getObject("category_id", UUID.class),
                            rows.getObject("due_at", OffsetDateTime.class).toInstant(),
                            rows.getBoolean("reachable"),
                            rows.getInt("attempts"),
                            next == null ? null : next.toInstant()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the calls back could not be read or written", e);
    }
}
