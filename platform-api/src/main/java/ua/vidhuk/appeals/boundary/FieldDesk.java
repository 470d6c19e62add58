package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.FieldSteps;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Takes the steps that phones of executors keep while there is no connection: each once, however often it is sent (P15). */
@ApplicationScoped
@Transactional
public class FieldDesk {

    @Inject
    FieldSteps taken;

    @Inject
    QuestionProgress progress;

    @Inject
    QuestionDesk questions;

    /**
     * A step as a phone sends it.
     *
     * @param key of this step alone, made by the phone
     * @param takenBy login of who took it, when the phone says so, or null
     * @param transition accept, start or report-done
     * @param step with the version that was seen, or that the answer to the step before it told
     * @param files photos of before and after; of a step that was taken already they are not kept again
     */
    public record FieldStep(UUID key, String takenBy, Transition transition, Step step, List<NewFile> files) {

        public FieldStep {
            files = List.copyOf(files);
        }
    }

    /**
     * What came of a step.
     *
     * @param version of the question right after the step: the next step of the same phone goes on from there
     * @param repeated whether it was taken before, so that nothing happened now
     */
    public record FieldAnswer(long version, boolean repeated) {}

    /**
     * Takes the step with its photos: both, or neither when anything is refused.
     *
     * @throws ProblemException {@code forbidden} when somebody else took the step than sends it; {@code question-not-found},
     *     unless it was taken already; {@code idempotency-key-reused}, {@code changed-meanwhile}, {@code transition-refused}
     */
    public FieldAnswer take(FieldStep wish, Actor actor) {
        if (wish.takenBy() != null && !wish.takenBy().equals(actor.username())) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
        OptionalLong before = taken.before(wish.key(), wish.step().question(), wish.transition(), actor.username());
        return before.isPresent() ? new FieldAnswer(before.getAsLong(), true) : takeNow(wish, actor);
    }

    private FieldAnswer takeNow(FieldStep wish, Actor actor) {
        progress.hold(new QuestionId(wish.step().question()));
        UUID question = questions.read(wish.step().question(), actor).id();
        OptionalLong meanwhile = taken.claim(wish.key(), question, wish.transition(), actor.username());
        if (meanwhile.isPresent()) {
            return new FieldAnswer(meanwhile.getAsLong(), true);
        }
        long version = questions.move(wish.step(), wish.transition(), actor).version();
        taken.keep(wish.key(), actor.username(), version);
        wish.files().forEach(each -> questions.attach(question, each, actor));
        return new FieldAnswer(version, false);
    }
}
