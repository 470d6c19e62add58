package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Gives a question more time, with the reason that the applicant reads. */
@ApplicationScoped
public class Extension {

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    QuestionProgress progress;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What is wished.
     *
     * @param version of the question that was seen
     * @param until the last day, in the tenant's time zone
     * @param reason why; the applicant reads it
     */
    public record Wish(QuestionId question, long version, LocalDate until, String reason) {}

    /**
     * Moves the deadline to the end of a day, tells the applicant and whoever watches deadlines.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     deadline-passed}, {@code beyond-limit}
     * @throws InvalidInputException when the day or the reason is missing
     */
    public Question extend(Wish wish, Actor actor) {
        if (wish.until() == null) {
            throw new InvalidInputException(FieldProblem.of("until", "appeals.field.until-required"));
        }
        String reason = Reason.required(wish.reason(), "appeals.field.reason-required");
        Question question = progress.held(wish.question(), wish.version(), actor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        keeper.extend(question, wish.until(), now);
        progress.keep(question, HistoryEntry.extended(question, actor, new HistoryEntry.Words(reason, true, now)));
        audit.record(
                actor,
                "question.extend",
                "question",
                question.id().toString(),
                Map.of("until", wish.until().toString()));
        entities.flush();
        return question;
    }
}
