package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.CorrectionDesk;
import ua.vidhuk.appeals.boundary.FilterParameters;
import ua.vidhuk.appeals.boundary.FilterReader;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.appeals.entity.Transition;

/** Questions that were registered wrongly, and are put right, for tests. */
@ApplicationScoped
public class CorrectionWork {

    /** Whose answer is due by the law alone. */
    static final String USUAL = "category-21";

    /** Whose answer is promised within two days. */
    static final String SOON = "category-22";

    static final String EMERGENCY = "category-23";

    /** In use no more. */
    static final String OLD = "category-24";

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    CorrectionDesk corrections;

    @Inject
    FilterReader filters;

    static void prepareCategories() throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute(
                    """
                    update t_brovary.catalog_category set names = '{"uk": "Дороги"}' where code = 'category-21';
                    update t_brovary.catalog_category set names = '{"uk": "Вода"}', response_hours = 48
                      where code = 'category-22';
                    update t_brovary.catalog_category set names = '{"uk": "Аварія"}', response_hours = 2, emergency = true
                      where code = 'category-23';
                    update t_brovary.catalog_category set active = false where code = 'category-24'""");
        }
    }

    /** One registered by phone, with street and house and without a point. */
    QuestionView registered(String category, String email) throws Exception {
        var question = new NewQuestion(
                category,
                "Щось зламалося",
                new NewPlace("вулиця Тиха", "3", null, null),
                List.of(new Particular("Де саме?", "біля школи")));
        var input = new NewAppeal("phone", "uk", new NewApplicant("Олена", null, email), List.of(question));
        return work.as("brovary", () -> {
            var appeal = appeals.register(input, work.tenant("brovary"), LawWork.OPERATOR, null, List.of());
            return questions.read(appeal.questions().getFirst().id(), LawWork.OPERATOR);
        });
    }

    QuestionView correct(QuestionView question, String category, NewPlace place, String note) throws Exception {
        return correctIn("brovary", question, category, place, note);
    }

    QuestionView correctIn(String slug, QuestionView question, String category, NewPlace place, String note)
            throws Exception {
        var step = new Step(question.id(), question.version(), note);
        return work.as(slug, () -> corrections.correct(step, category, place, LawWork.OPERATOR));
    }

    void answer(QuestionView question) throws Exception {
        var step = new Step(question.id(), question.version(), "Полагодимо");
        work.as("brovary", () -> questions.move(step, Transition.ANSWER, LawWork.OPERATOR));
    }

    QuestionView read(QuestionView question) throws Exception {
        return work.as("brovary", () -> questions.read(question.id(), LawWork.OPERATOR));
    }

    AppealView appeal(QuestionView question) throws Exception {
        return work.as("brovary", () -> appeals.read(question.appealId(), LawWork.OPERATOR));
    }

    FollowedAppeal followed(QuestionView question) throws Exception {
        try (var owner = new OwnersView()) {
            var code = owner.read("select access_code from t_brovary.appeal where id = '" + question.appealId() + "'");
            return work.as("brovary", () -> appeals.follow(code.getFirst())).orElseThrow();
        }
    }

    List<QuestionRow> listed(String category) throws Exception {
        var parameters = new FilterParameters();
        parameters.category = category;
        return work.as("brovary", () -> questions.page(filters.read(parameters), LawWork.OPERATOR, null, 200))
                .items();
    }
}
