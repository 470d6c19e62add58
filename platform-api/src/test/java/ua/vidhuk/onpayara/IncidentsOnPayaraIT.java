package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.IncidentView;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.knowledge.entity.KnowledgeProblem;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.WorksPlace;
import ua.vidhuk.knowledge.entity.WorksStep;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemType;

/** One cause, many questions: gathered, told of, closed together. */
@ExtendWith(ArquillianExtension.class)
class IncidentsOnPayaraIT {

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    IncidentDesk incidents;

    @Inject
    WorksWork works;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void anOpenIncidentNearIsOfferedAndOthersAreNot() throws Exception {
        UUID first = question("brovary", "category-5", "вулиця Озерна", "1", null);
        IncidentView incident = open("brovary", first, "Аварія на Озерній");
        UUID near = question("brovary", "category-5", "вулиця Озерна", "20", null);
        UUID elsewhere = question("brovary", "category-5", "вулиця Лісова", "1", null);
        UUID otherwise = question("brovary", "category-6", "вулиця Озерна", "1", null);

        assertThat(offered(near)).containsExactly(incident.incident().id());
        assertThat(offered(elsewhere)).isEmpty();
        assertThat(offered(otherwise)).isEmpty();
        assertThat(work.as("brovary", () -> incidents.around(first, Work.OPERATOR))
                        .joined()
                        .id())
                .isEqualTo(incident.incident().id());
        assertThatThrownBy(() -> work.as(
                        "lutsk", () -> incidents.read(incident.incident().id())))
                .satisfies(e -> isProblem(e, AppealProblem.INCIDENT_NOT_FOUND));
    }

    @Test
    void aQuestionIsInOneIncidentHoweverManyJoinItAtOnce() throws Exception {
        IncidentView one = open("brovary", question("brovary", "category-7", "вулиця А", "1", null), "Одна причина");
        IncidentView two = open("brovary", question("brovary", "category-7", "вулиця Б", "1", null), "Друга причина");
        UUID question = question("brovary", "category-7", "вулиця А", "2", null);
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 8; i++) {
            UUID incident = (i % 2 == 0 ? one : two).incident().id();
            tasks.add(() -> work.as("brovary", () -> incidents.join(incident, question, Work.OPERATOR)));
        }

        List<Object> outcomes = work.together(tasks);
        assertThat(outcomes.stream().filter(IncidentView.class::isInstance)).hasSize(4);
        assertThat(outcomes.stream().filter(Throwable.class::isInstance))
                .hasSize(4)
                .allSatisfy(e -> isProblem((Throwable) e, AppealProblem.ALREADY_IN_INCIDENT));
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_brovary.appeal_history where transition = 'join' and question_id = '"
                                    + question + "'"))
                    .containsExactly("1");
        }
        UUID chosen = work.as("brovary", () -> incidents.around(question, Work.OPERATOR))
                .joined()
                .id();
        work.as("brovary", () -> incidents.leave(chosen, question, Work.OPERATOR));
        UUID other = chosen.equals(one.incident().id())
                ? two.incident().id()
                : one.incident().id();
        assertThat(work.as("brovary", () -> incidents.join(other, question, Work.OPERATOR))
                        .questions())
                .anyMatch(each -> each.question().equals(question));
        assertThatThrownBy(() -> work.as("brovary", () -> incidents.leave(chosen, question, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.QUESTION_NOT_FOUND));
    }

    @Test
    void newsReachEachApplicantOnceAndAllCloseTogether() throws Exception {
        UUID first = question("lutsk", "category-8", "вулиця Водна", "10", "olena@example.org");
        IncidentView incident = open("lutsk", first, "Немає води на Водній");
        UUID id = incident.incident().id();
        List<UUID> joined = List.of(
                question("lutsk", "category-8", "вулиця Водна", "2", "Olena@example.org"),
                question("lutsk", "category-8", "вулиця Водна", "2", "petro@example.org"),
                question("lutsk", "category-8", "вулиця Водна", null, null));
        for (UUID each : joined) {
            work.as("lutsk", () -> incidents.join(id, each, Work.OPERATOR));
        }
        UUID answered = joined.getLast();
        work.as(
                "lutsk",
                () -> questions.move(
                        new Step(
                                answered,
                                questions.read(answered, Work.OPERATOR).version(),
                                "Так"),
                        Transition.ANSWER,
                        Work.OPERATOR));

        work.as("lutsk", () -> incidents.tell(id, "Бригада на місці", Work.OPERATOR));
        try (var owner = new OwnersView()) {
            await(
                    owner,
                    "select count(*) >= 2 from t_lutsk.message where template = 'appeals.incident' and body like '%Бригада на місці%'");
            assertThat(owner.read("select lower(recipient) from t_lutsk.message where template = 'appeals.incident' "
                            + "and body like '%Бригада на місці%' order by 1"))
                    .containsExactly("olena@example.org", "petro@example.org");
        }
        IncidentView seen = work.as("lutsk", () -> incidents.read(id));
        assertThat(seen.houses())
                .extracting(each -> each.house() + " " + each.questions())
                .containsExactly("null 1", "2 2", "10 1");

        IncidentView closed = work.as("lutsk", () -> incidents.close(id, "Воду подано", Work.OPERATOR));
        assertThat(closed.incident().closedAt()).isNotNull();
        assertThat(closed.questions()).hasSize(4).allMatch(each -> each.state().equals("closed"));
        assertThat(work.as("lutsk", () -> questions.read(first, Work.OPERATOR)).answer())
                .isEqualTo("Воду подано");
        assertThat(work.as("lutsk", () -> questions.read(answered, Work.OPERATOR))
                        .answer())
                .as("what was answered before keeps its answer")
                .isEqualTo("Так");
        UUID late = question("lutsk", "category-8", "вулиця Водна", "4", null);
        assertThatThrownBy(() -> work.as("lutsk", () -> incidents.join(id, late, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.INCIDENT_CLOSED));
        assertThat(work.as("lutsk", () -> incidents.page(false, null, 200)).items())
                .anyMatch(each -> each.id().equals(id));
    }

    @Test
    void whatIsOpenAgainMayBePartOfAnother() throws Exception {
        UUID question = question("brovary", "category-8", "вулиця Повторна", "1", null);
        UUID over = open("brovary", question, "Перша аварія").incident().id();
        work.as("brovary", () -> incidents.close(over, "Усунуто", Work.OPERATOR));
        String code;
        try (var owner = new OwnersView()) {
            code = owner.read("select a.access_code from t_brovary.appeal a join t_brovary.appeal_question q "
                            + "on q.appeal_id = a.id where q.id = '" + question + "'")
                    .getFirst();
        }
        long version = work.as("brovary", () -> questions.read(question, Work.OPERATOR))
                .version();
        work.as("brovary", () -> appeals.sayNotDone(code, question, version, "Знову немає води"));

        UUID near = question("brovary", "category-8", "вулиця Повторна", "3", null);
        UUID again = open("brovary", near, "Друга аварія").incident().id();
        assertThat(offered(question)).containsExactly(again);
        work.as("brovary", () -> incidents.join(again, question, Work.OPERATOR));
        assertThat(work.as("brovary", () -> incidents.around(question, Work.OPERATOR))
                        .joined()
                        .id())
                .isEqualTo(again);
    }

    @Test
    void whoJoinsWhileItClosesIsEitherClosedOrRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = open("istra", question("istra", "category-9", "вулиця Г", "1", null), "Раунд " + round)
                    .incident()
                    .id();
            UUID other = question("istra", "category-9", "вулиця Г", "2", null);
            List<Callable<Object>> tasks = List.of(
                    () -> work.as("istra", () -> incidents.close(id, "Готово", Work.OPERATOR)),
                    () -> work.as("istra", () -> incidents.join(id, other, Work.OPERATOR)));
            List<Object> outcomes = work.together(tasks);
            boolean joined = outcomes.getLast() instanceof IncidentView;
            String state =
                    work.as("istra", () -> questions.read(other, Work.OPERATOR)).state();
            assertThat(state).isEqualTo(joined ? "closed" : "registered");
        }
    }

    @Test
    void whatIsMissingOrOverIsRefused() throws Exception {
        UUID question = question("brovary", "category-9", "вулиця В", "1", null);
        assertThatThrownBy(() -> open("brovary", question, " "))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        assertThatThrownBy(() -> open("brovary", question, "я".repeat(201)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        UUID id = open("brovary", question, "Так").incident().id();
        assertThatThrownBy(() -> work.as("brovary", () -> incidents.tell(id, null, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        assertThatThrownBy(() -> work.as("brovary", () -> incidents.close(UUID.randomUUID(), "x", Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.INCIDENT_NOT_FOUND));
        UUID over = question("brovary", "category-9", "вулиця В", "2", null);
        work.as(
                "brovary",
                () -> questions.move(
                        new Step(over, questions.read(over, Work.OPERATOR).version(), "Ні"),
                        Transition.REFUSE,
                        Work.OPERATOR));
        assertThatThrownBy(() -> work.as("brovary", () -> incidents.join(id, over, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.QUESTION_ENDED));
        assertThat(Collections.frequency(
                        work.as("brovary", () -> incidents.read(id)).questions(), null))
                .isZero();
    }

    @Test
    void worksAreToldByStreetAndHouseUntilTheyAreOver() throws Exception {
        Instant now = Instant.now();
        var place = new WorksPlace("вулиця Планова", "2-20 парні");
        WorksView begun = works.announce("brovary", place, null, null);
        WorksView coming = works.announce("brovary", place, now.plusSeconds(86_400), now.plusSeconds(90_000));

        assertThat(works.at("brovary", "ВУЛИЦЯ планова ", "4а")).containsExactly(begun.id(), coming.id());
        assertThat(works.at("brovary", "вулиця Планова", "5")).isEmpty();
        assertThat(works.at("lutsk", "вулиця Планова", "4")).isEmpty();

        WorksView longer = works.tell("brovary", begun, WorksStep.PROLONG, now.plusSeconds(3_600), Work.OPERATOR);
        assertThat(longer.endsAt()).isAfter(now);
        assertThatThrownBy(() -> works.tell("brovary", begun, WorksStep.END, null, Work.OPERATOR))
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));
        WorksView ended = works.tell("brovary", longer, WorksStep.END, null, Work.OPERATOR);
        works.tell("brovary", coming, WorksStep.CANCEL, null, Work.OPERATOR);
        assertThat(works.at("brovary", "вулиця Планова", "4")).isEmpty();
        assertThat(works.over("brovary")).contains(begun.id(), coming.id());
        assertThatThrownBy(() -> works.tell("brovary", ended, WorksStep.TELL, null, Work.OPERATOR))
                .satisfies(e -> isProblem(e, KnowledgeProblem.WORKS_OVER));
    }

    @Test
    void oneUpdateOfWorksReachesEveryApplicantOfTheHousesOnce() throws Exception {
        question("lutsk", "category-3", "вулиця Ремонтна", "4", "anna@example.org");
        question("lutsk", "category-3", "вулиця Ремонтна", "4", "Anna@example.org");
        question("lutsk", "category-3", "вулиця Ремонтна", "40", "far@example.org");
        question("lutsk", "category-2", "вулиця Ремонтна", "4", "other@example.org");
        question("lutsk", "category-3", "вулиця ремонтна", "6", "borys@example.org");
        WorksView begun = works.announce("lutsk", new WorksPlace("вулиця Ремонтна", "1-20"), null, null);
        works.tell("lutsk", begun, WorksStep.TELL, null, Work.OPERATOR);

        try (var owner = new OwnersView()) {
            await(
                    owner,
                    "select count(*) >= 2 from t_lutsk.message where template = 'appeals.incident' and body like '%Новина%'");
            assertThat(owner.read("select lower(recipient) from t_lutsk.message where template = 'appeals.incident' "
                            + "and body like '%Новина%' order by 1"))
                    .containsExactly("anna@example.org", "borys@example.org");
        }
    }

    @Test
    void anExecutorAnnouncesForTheOwnEnterpriseAlone() throws Exception {
        UUID own;
        try (var owner = new OwnersView()) {
            own = UUID.fromString(owner.read("select id from t_istra.catalog_enterprise where code = 'enterprise-4'")
                    .getFirst());
        }
        var executor = new Actor(ActorKind.STAFF, "petro", "Петро", Set.of(Role.EXECUTOR), own);
        var stranger = new Actor(ActorKind.STAFF, "ivan", "Іван", Set.of(Role.EXECUTOR), UUID.randomUUID());
        var place = new WorksPlace("вулиця Своя", null);
        var input = new NewWorks("planned", "category-3", "enterprise-9", "Заміна труб", List.of(place), null, null);

        WorksView announced = works.announce("istra", input, executor);
        assertThat(announced.enterprise()).isEqualTo("enterprise-4");
        assertThatThrownBy(() -> works.tell("istra", announced, WorksStep.TELL, null, stranger))
                .satisfies(e -> isProblem(e, KnowledgeProblem.NOT_YOUR_WORKS));
        assertThat(works.tell("istra", announced, WorksStep.TELL, null, executor)
                        .news())
                .hasSize(1);
        var wrong =
                new NewWorks("other", "none", null, " ", List.of(new WorksPlace("вулиця", "усі")), null, Instant.EPOCH);
        assertThatThrownBy(() -> works.announce("istra", wrong, Work.OPERATOR))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(each -> each.field())
                        .containsExactlyInAnyOrder("kind", "category", "title", "places[0].houses", "endsAt"));
    }

    @Test
    void theHousesThatOpenIncidentsCutOffAreOneList() throws Exception {
        UUID first = question("brovary", "category-10", "вулиця Темна", "3", null);
        UUID id = open("brovary", first, "Немає світла").incident().id();
        work.as(
                "brovary",
                () -> incidents.join(id, question("brovary", "category-10", "вулиця Темна", "3", null), Work.OPERATOR));

        assertThat(work.as("brovary", () -> incidents.cutOff()))
                .filteredOn(each -> each.incident().equals(id))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.house() + " " + each.questions()).isEqualTo("3 2"));
        work.as("brovary", () -> incidents.close(id, "Є", Work.OPERATOR));
        assertThat(work.as("brovary", () -> incidents.cutOff()))
                .noneMatch(each -> each.incident().equals(id));
    }

    private UUID question(String slug, String category, String street, String house, String email) throws Exception {
        var asked = new NewQuestion(category, "Немає води", new NewPlace(street, house, null, null), null);
        var appeal = new NewAppeal("phone", "uk", new NewApplicant("Хтось", null, email), List.of(asked));
        return work.as(slug, () -> appeals.register(appeal, work.tenant(slug), Work.OPERATOR, null, List.of()))
                .questions()
                .getFirst()
                .id();
    }

    private IncidentView open(String slug, UUID question, String title) throws Exception {
        return work.as(slug, () -> incidents.open(question, title, Work.OPERATOR));
    }

    private List<UUID> offered(UUID question) throws Exception {
        return work.as("brovary", () -> incidents.around(question, Work.OPERATOR)).near().stream()
                .map(each -> each.id())
                .toList();
    }

    private void await(OwnersView owner, String condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!owner.read(condition).equals(List.of("t"))) {
            assertThat(System.nanoTime()).as(condition).isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private static void isProblem(Throwable e, ProblemType type) {
        assertThat(ProblemFinder.of(e).type()).isEqualTo(type);
    }
}
