package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.AdditionalStudy;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.identity.entity.Actor;

/** Whether an answer needs additional study, one transaction a call. */
@ApplicationScoped
@Transactional
public class StudyDesk {

    @Inject
    AdditionalStudy study;

    @Inject
    AppealViews views;

    /**
     * Decides it; the deadline follows by the law's shorter term.
     *
     * @param step its note says why
     * @param needed null when it was not said
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     no-short-term}, {@code question-ended}, {@code deadline-passed}, {@code forbidden}
     * @throws ua.vidhuk.problems.entity.InvalidInputException when nothing else than what holds is wished, or the reason is
     *     missing
     */
    public QuestionView decide(Step step, Boolean needed, Actor actor) {
        var wish = new AdditionalStudy.Wish(new QuestionId(step.question()), step.version(), needed, step.note());
        return views.question(study.decide(wish, actor), actor);
    }
}
