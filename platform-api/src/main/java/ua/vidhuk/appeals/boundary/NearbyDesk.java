package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ua.vidhuk.appeals.control.NearbyQuestions;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.PlainText;

/** What is open near a place, while somebody speaks of it; one transaction a call. */
@ApplicationScoped
@Transactional
public class NearbyDesk {

    private static final int LIMIT = 8;

    @Inject
    NearbyQuestions questions;

    @Inject
    AppealViews views;

    /**
     * Open questions of the house first, then of its street, at most eight; without a street none.
     *
     * @param street as typed, or null
     * @param house as typed, or null
     */
    public List<QuestionRow> open(String street, String house, Actor actor) {
        String where = PlainText.clean(street);
        boolean mayKnow = Visibility.of(actor).all() || actor.may(Permission.APPEAL_REGISTER);
        if (where == null || !mayKnow) {
            return List.of();
        }
        return views.rows(questions.open(where, PlainText.clean(house), LIMIT));
    }
}
