package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Says whether an answer needs additional study; the law has a shorter term where it does not (393/96-ВР, art. 20). */
@ApplicationScoped
public class AdditionalStudy {

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
     * @param needed whether study is needed; null when that was not said
     * @param reason why; who is given the usual term again reads it
     */
    public record Wish(QuestionId question, long version, Boolean needed, String reason) {}

    /**
     * Decides it; the deadline follows, and the applicant is told when it lies later.
     *
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code no-short-term}, {@code
     *     question-ended}, {@code deadline-passed}, and {@code forbidden} for who may not give more time but takes the shorter
     *     term back
     * @throws InvalidInputException when nothing else than what holds is wished, or the reason is missing or too long
     */
    public Question decide(Wish wish, Actor actor) {
        Question question = progress.held(wish.question(), wish.version(), actor);
        if (wish.needed() == null || wish.needed() == question.isStudyNeeded()) {
            throw new InvalidInputException(FieldProblem.of("needed", "appeals.field.study-other"));
        }
        boolean needed = wish.needed();
        if (needed && !actor.may(Permission.DEADLINE_EXTEND)) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
        String reason = needed
                ? Reason.required(wish.reason(), "appeals.field.reason-required")
                : Reason.optional(wish.reason());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        keeper.decideStudy(question, needed, now);
        String word = needed ? HistoryEntry.NEEDS_STUDY : HistoryEntry.NEEDS_NO_STUDY;
        progress.keep(question, HistoryEntry.ofQuestion(word, question, actor, new Words(reason, needed, now)));
        audit.record(actor, "question." + word, "question", question.id().toString(), Map.of());
        entities.flush();
        return question;
    }
}
