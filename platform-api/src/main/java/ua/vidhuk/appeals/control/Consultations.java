package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.NewConsultation;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Registers consultations (P2): appeals that were answered at once. In one transaction, so that no rule routes what was answered
 * already, and nobody finds the question open.
 */
@ApplicationScoped
public class Consultations {

    private static final String ANSWER = "answer";

    // An appeal of which a question went another way meanwhile is none.
    private static final String NOTE =
            """
            insert into appeal_consultation (appeal_id, given_at, given_by)
            select h.appeal_id, max(h.occurred_at), ? from appeal_history h where h.appeal_id = ? and h.transition = 'answer'
            group by h.appeal_id
            having count(distinct h.question_id) = (select count(*) from appeal_question q where q.appeal_id = h.appeal_id)
            on conflict do nothing""";

    @Inject
    AppealRegistrar registrar;

    @Inject
    QuestionProgress progress;

    @Inject
    TransactionConnection connection;

    /**
     * Registers it and closes its questions with the answer, or finds the one that the same request registered before.
     *
     * @param key what the sender marked the request with so that it can be repeated, or null
     * @throws InvalidInputException naming every field that is wrong
     * @throws ProblemException {@code idempotency-key-reused} when the key came with another request before
     */
    public Appeal register(NewConsultation input, Tenant tenant, Actor actor, String key) {
        boolean first = key == null || registrar.known(key).isEmpty();
        if (first) {
            check(input, tenant);
        }
        Appeal appeal = registrar.register(input.appeal(), input, tenant, actor, key);
        if (!first) {
            return appeal;
        }
        String answer = PlainText.clean(input.answer());
        appeal.questions().stream()
                .filter(each -> each.state() == QuestionState.REGISTERED)
                .forEach(each -> answer(each, answer, actor));
        note(appeal.id().value(), actor);
        return appeal;
    }

    /**
     * Counts an appeal as a consultation, when all its questions were answered; again changes nothing. To be called by who
     * registered and answered it in the same go.
     */
    public void note(UUID appeal, Actor actor) {
        try (var insert = connection.get().prepareStatement(NOTE)) {
            insert.setString(1, actor.username());
            insert.setObject(2, appeal);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the consultation could not be noted", e);
        }
    }

    private void answer(Question question, String answer, Actor actor) {
        var move = new Move(question.id(), question.version(), Transition.ANSWER, answer, true);
        progress.move(move, actor, (each, now) -> each.answer(answer, now));
    }

    private void check(NewConsultation input, Tenant tenant) {
        var problems = new ArrayList<>(appealProblems(input, tenant));
        QuestionProgress.problem(ANSWER, PlainText.clean(input.answer()), true).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private List<FieldProblem> appealProblems(NewConsultation input, Tenant tenant) {
        try {
            registrar.check(input.appeal(), tenant);
            return List.of();
        } catch (InvalidInputException e) {
            return e.fields();
        }
    }
}
