package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Ground;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.ProblemException;

/** Refuses a question for a ground that the law names, in the words of the law; the applicant is told. */
@ApplicationScoped
public class LawfulRefusal {

    private static final String KEEP = "insert into appeal_refusal (question_id, ground, refused_at) values (?, ?, ?)";

    @Inject
    QuestionProgress progress;

    @Inject
    Grounds grounds;

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /**
     * What is wished.
     *
     * @param version of the question that was seen
     * @param ground its code
     * @param note what the applicant reads besides, or null
     */
    public record Wish(QuestionId question, long version, String ground, String note) {}

    /**
     * @throws ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code ground-missing}, and {@code
     *     forbidden} where the head alone decides
     * @throws ua.vidhuk.problems.entity.InvalidInputException when the note is too long
     */
    public Question refuse(Wish wish, Actor actor) {
        Question question = progress.held(wish.question(), wish.version(), actor);
        Ground ground = grounds.of(question, clock.instant()).stream()
                .map(Grounds.Holding::ground)
                .filter(each -> each.code().equals(wish.ground()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(AppealProblem.GROUND_MISSING));
        if (!Grounds.mayDecide(ground, actor)) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
        String more = Reason.optional(wish.note());
        String words = ground.words().in(question.appeal().language()) + (more == null ? "" : "\n" + more);
        var move = new Move(wish.question(), wish.version(), Transition.REFUSE, words, true);
        Question refused = progress.move(move, actor, (each, now) -> each.refuse(words, now));
        keep(refused, ground, refused.result().closedAt());
        return refused;
    }

    private void keep(Question question, Ground ground, Instant now) {
        try (var insert = connection.get().prepareStatement(KEEP)) {
            insert.setObject(1, question.id().value());
            insert.setString(2, ground.code());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the ground of a refusal could not be written", e);
        }
    }
}
