package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.Corrections;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.identity.entity.Actor;

/** What was registered wrongly is put right, one transaction a call. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    @Inject
    Corrections corrections;

    @Inject
    AppealViews views;

    /**
     * Puts right what a question is about, and where; deadline and priority follow the category.
     *
     * @param step its note is for colleagues, or null
     * @param category code of the one that it is about; null when that stays
     * @param place as a whole, with its point or without; null when it stays
     * @throws ua.vidhuk.problems.entity.ProblemException {@code question-not-found}, {@code changed-meanwhile}, {@code
     *     question-ended}
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong as at the registration, or when
     *     all of it is so already
     */
    public QuestionView correct(Step step, String category, NewPlace place, Actor actor) {
        var wish = new Corrections.Wish(new QuestionId(step.question()), step.version(), category, place, step.note());
        return views.question(corrections.correct(wish, actor), actor);
    }
}
