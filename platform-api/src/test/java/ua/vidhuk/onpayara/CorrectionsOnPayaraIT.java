package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.CorrectionWork.EMERGENCY;
import static ua.vidhuk.onpayara.CorrectionWork.OLD;
import static ua.vidhuk.onpayara.CorrectionWork.SOON;
import static ua.vidhuk.onpayara.CorrectionWork.USUAL;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.appeals.boundary.PriorityDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemType;
import ua.vidhuk.search.boundary.IndexDesk;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.boundary.SearchParameters;
import ua.vidhuk.search.entity.SearchReader;

/** What was registered wrongly is put right: what a question is about, and where. */
@ExtendWith(ArquillianExtension.class)
class CorrectionsOnPayaraIT {

    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final NewPlace LOUD = new NewPlace("вулиця Гучна", "5", 48.7001, 32.7001);

    @Inject
    Work work;

    @Inject
    CorrectionWork corrections;

    @Inject
    MapWork map;

    @Inject
    PriorityDesk priorities;

    @Inject
    SearchDesk search;

    @Inject
    IndexDesk index;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @BeforeEach
    void prepareCategories() throws Exception {
        CorrectionWork.prepareCategories();
    }

    @Test
    void deadlineHistoryListMapAndSearchFollowWhatIsPutRight() throws Exception {
        QuestionView wrong = corrections.registered(USUAL, null);
        index.check();
        assertThat(found("Тиха")).contains(wrong.id());
        QuestionView right = corrections.correct(wrong, SOON, LOUD, "Заявник уточнив");

        assertThat(right.category()).isEqualTo(SOON);
        assertThat(right.dueAt()).isEqualTo(wrong.registeredAt().plus(TWO_DAYS)).isBefore(wrong.dueAt());
        assertThat(right.text()).isEqualTo(wrong.text());
        assertThat(right.particulars()).as("the applicant's words").isEqualTo(wrong.particulars());
        assertThat(right.version()).isGreaterThan(wrong.version());
        HistoryView entry = corrections.appeal(wrong).history().get(1);
        assertThat(entry.transition()).isEqualTo("correct");
        assertThat(entry.note())
                .contains(
                        "Дороги → Вода", "вулиця Тиха, 3 → вулиця Гучна, 5", "немає → 48.700100, 32.700100", "Строк: ");
        assertThat(corrections.listed(SOON)).extracting(each -> each.id()).contains(wrong.id());
        assertThat(corrections.listed(USUAL)).extracting(each -> each.id()).doesNotContain(wrong.id());
        assertThat(map.listed("32.7,48.7,32.71,48.71", Work.OPERATOR))
                .extracting(each -> each.id())
                .containsExactly(wrong.id());
        index.check();
        assertThat(found("Гучна")).containsExactly(wrong.id());
        assertThat(found("Гучна category:" + SOON)).containsExactly(wrong.id());
        assertThat(found("Тиха")).as("where it is not").doesNotContain(wrong.id());
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select cause from t_brovary.appeal_deadline_change where question_id = '"
                            + wrong.id() + "'"))
                    .containsExactly("category");
            assertThat(owner.read("select count(*) from t_brovary.audit_entry where action = 'question.correct' and "
                            + "subject_id = '" + wrong.id() + "'"))
                    .containsExactly("1");
            assertThat(owner.read("select count(*) from t_brovary.audit_entry where action = 'question.correct' and "
                            + "cast(detail as text) like '%Гучна%'"))
                    .containsExactly("0");
        }
    }

    @Test
    void theApplicantReadsWhatChangedAndNotWhatColleaguesTellEachOther() throws Exception {
        QuestionView wrong = corrections.registered(USUAL, null);
        QuestionView right = corrections.correct(wrong, SOON, null, "Це вже втретє");
        QuestionView placed = corrections.correct(right, null, new NewPlace("вулиця Тиха", "3", 48.8, 32.8), null);

        assertThat(corrections.appeal(wrong).history())
                .extracting(HistoryView::transition)
                .containsExactly("register", "correct", "remark", "correct");
        FollowedAppeal followed = corrections.followed(wrong);
        assertThat(followed.steps())
                .extracting(FollowedAppeal.Step::transition)
                .containsExactly("register", "correct", "correct");
        assertThat(followed.steps().get(1).note()).contains("Дороги → Вода").doesNotContain("втретє");
        assertThat(followed.steps().get(2).note()).as("a point alone").isNull();
        assertThat(placed.dueAt()).isEqualTo(right.dueAt());
    }

    @Test
    void ofALaterDeadlineTheApplicantIsWrittenAndWhatIsLateStaysLate() throws Exception {
        QuestionView soon = corrections.registered(SOON, "later@example.org");
        QuestionView later = corrections.correct(soon, USUAL, null, null);
        assertThat(later.dueAt()).isAfter(soon.dueAt());
        try (var owner = new OwnersView()) {
            awaitOne(
                    owner,
                    "select count(*) from t_brovary.message where template = 'appeals.extended' and subject_id = '"
                            + soon.appealId() + "' and body like '%Вода → Дороги%'");
            QuestionView late = corrections.registered(SOON, null);
            owner.execute("update t_brovary.appeal_question set due_at = now() - interval '1 hour' where id = '"
                    + late.id() + "'");
            QuestionView right = corrections.correct(late, USUAL, null, null);
            assertThat(right.category()).isEqualTo(USUAL);
            assertThat(right.overdue()).isTrue();
        }
    }

    @Test
    void anEmergencyPressesAtOnceAndWhatSomebodyDecidedStays() throws Exception {
        QuestionView wrong = corrections.registered(USUAL, null);
        QuestionView urgent = corrections.correct(wrong, EMERGENCY, null, null);
        assertThat(urgent.priority()).isEqualTo("emergency");
        assertThat(urgent.dueAt()).isEqualTo(wrong.registeredAt().plus(Duration.ofHours(2)));
        QuestionView again = corrections.correct(urgent, USUAL, null, null);
        assertThat(again.priority()).isEqualTo("normal");
        assertThat(again.dueAt()).as("as it was").isEqualTo(wrong.dueAt());

        work.as("brovary", () -> priorities.set(24, 12, Work.OPERATOR));
        QuestionView raised = work.as(
                "brovary",
                () -> priorities.change(
                        new Step(again.id(), again.version(), "У будинку дитина"), "high", LawWork.OPERATOR));
        QuestionView pressed = corrections.correct(raised, SOON, null, null);
        assertThat(pressed.priority()).isEqualTo("high");
        assertThat(pressed.dueAt()).as("what the priority promised is sooner").isEqualTo(raised.dueAt());
        QuestionView lowered = work.as(
                "brovary",
                () -> priorities.change(
                        new Step(pressed.id(), pressed.version(), "Виїхали"), "normal", LawWork.OPERATOR));
        assertThat(lowered.dueAt()).isEqualTo(wrong.registeredAt().plus(TWO_DAYS));
        work.as("brovary", () -> priorities.set(null, null, Work.OPERATOR));
    }

    @Test
    void isRefusedWhereSomebodyWasFasterWhereItEndedAndWhereNothingChanges() throws Exception {
        QuestionView question = corrections.registered(USUAL, null);
        isRefused(() -> corrections.correctIn("lutsk", question, SOON, null, null), AppealProblem.QUESTION_NOT_FOUND);
        isNamed(() -> corrections.correct(question, USUAL, null, "Так"), "category", "appeals.field.correct-other");
        QuestionView right = corrections.correct(question, SOON, null, null);
        isRefused(() -> corrections.correct(question, USUAL, null, null), CommonProblem.CHANGED_MEANWHILE);
        corrections.answer(right);
        QuestionView ended = corrections.read(right);
        isRefused(() -> corrections.correct(ended, USUAL, null, null), AppealProblem.QUESTION_ENDED);
        assertThat(corrections.read(right).category()).isEqualTo(SOON);
    }

    @Test
    void wrongCategoriesAndPlacesAreNamedAsAtTheRegistration() throws Exception {
        QuestionView question = corrections.registered(USUAL, null);
        isNamed(() -> corrections.correct(question, "none", null, null), "category", "appeals.field.category-unknown");
        isNamed(() -> corrections.correct(question, OLD, null, null), "category", "appeals.field.category-unknown");
        isNamed(() -> corrections.correct(question, " ", null, null), "category", "appeals.field.category-required");
        for (NewPlace each : List.of(
                new NewPlace("вулиця Тиха", "3", 50.5, null),
                new NewPlace("вулиця Тиха", "3", null, 30.8),
                new NewPlace("вулиця Тиха", "3", 91.0, 30.8))) {
            isNamed(
                    () -> corrections.correct(question, null, each, null),
                    "place.latitude",
                    "appeals.field.coordinates-invalid");
        }
        var endless = new NewPlace("в".repeat(201), "3", null, null);
        isNamed(() -> corrections.correct(question, null, endless, null), "place.street", "problems.field.too-long");
        assertThat(corrections.read(question).version()).isEqualTo(question.version());
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set category_id = (select id from "
                    + "t_brovary.catalog_category where code = '" + OLD + "') where id = '" + question.id() + "'");
        }
        assertThat(corrections
                        .correct(question, OLD, new NewPlace(null, null, 48.9, 32.9), null)
                        .category())
                .as("one that is in use no more stays until another is chosen")
                .isEqualTo(OLD);
    }

    private List<UUID> found(String words) throws Exception {
        var parameters = new SearchParameters();
        parameters.words = words;
        return work
                .as("brovary", () -> search.find(parameters, SearchReader.of(Work.OPERATOR), work.tenant("brovary")))
                .items()
                .stream()
                .map(SearchHit::id)
                .toList();
    }

    private void awaitOne(OwnersView owner, String count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!owner.read(count).equals(List.of("1"))) {
            assertThat(System.nanoTime()).as(count).isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private static void isNamed(ThrowingCallable call, String field, String message) {
        assertThatThrownBy(call).satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.field()).isEqualTo(field);
                    assertThat(each.messageKey()).isEqualTo(message);
                }));
    }

    private static void isRefused(ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(type));
    }
}
