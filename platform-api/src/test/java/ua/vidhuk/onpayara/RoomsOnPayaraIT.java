package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Person;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;

/** The rooms as they run: on Payara Micro, by JPA and JDBC, over a pool that all tenants share. */
@ExtendWith(ArquillianExtension.class)
class RoomsOnPayaraIT {

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    Deliveries deliveries;

    @Inject
    ListPlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void anAppealIsFoundInItsTenantAlone() throws Exception {
        RegisteredAppeal appeal = work.register("brovary", "Немає води", null);

        assertThat(work.as("brovary", () -> appeals.read(appeal.id(), Work.OPERATOR))
                        .number())
                .isEqualTo(appeal.number());
        assertThatThrownBy(() -> work.as("lutsk", () -> appeals.read(appeal.id(), Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.APPEAL_NOT_FOUND));
        assertThat(work.as("brovary", () -> appeals.follow(appeal.accessCode())))
                .isPresent();
        assertThat(work.as("lutsk", () -> appeals.follow(appeal.accessCode()))).isEmpty();
        var question = appeal.questions().getFirst().id();
        assertThatThrownBy(() -> work.as("lutsk", () -> questions.read(question, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.QUESTION_NOT_FOUND));
    }

    @Test
    void withoutATenantNothingIsRead() {
        assertThatThrownBy(() -> appeals.follow("7K3M-9QXA-2B4C-8DEF"))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(CommonProblem.INTERNAL));
    }

    @Test
    void jpaAndJdbcShareTheTenantsTransaction() throws Exception {
        for (String slug : List.of("brovary", "lutsk", "brovary")) {
            List<String> seen = work.as(slug, work::whoIsWho);
            assertThat(seen.getFirst()).startsWith("t_" + slug + " ").isEqualTo(seen.getLast());
        }
        assertThat(work.as("lutsk", () -> work.numberSeenByJdbc("lutsk"))).isEqualTo("seen");
    }

    @Test
    void aRepeatedRequestGetsTheSameAppeal() throws Exception {
        RegisteredAppeal first = work.register("brovary", "Яма", "key-1");

        assertThat(work.register("brovary", "Яма", "key-1")).isEqualTo(first);
        assertThat(work.register("lutsk", "Яма", "key-1").id()).isNotEqualTo(first.id());
        assertThatThrownBy(() -> work.register("brovary", "Інша яма", "key-1"))
                .satisfies(e -> isProblem(e, AppealProblem.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void aRequestThatIsRepeatedAtTheSameTimeGetsTheSameAppeal() throws Exception {
        var tasks = Collections.<Callable<Object>>nCopies(16, () -> work.register("brovary", "Разом", "key-2"));

        List<Object> outcomes = work.together(tasks);
        assertThat(outcomes).hasOnlyElementsOfType(RegisteredAppeal.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
    }

    @Test
    void numbersHaveNoGapsThoughSomeRegistrationsFail() throws Exception {
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 240; i++) {
            boolean inVain = i % 3 == 0;
            tasks.add(() -> inVain
                    ? work.as("lutsk", () -> {
                        work.registerInVain("lutsk");
                        return null;
                    })
                    : work.register("lutsk", "Одночасно", null));
        }

        List<Object> outcomes = work.together(tasks);
        assertThat(outcomes.stream().filter(RegisteredAppeal.class::isInstance)).hasSize(160);
        assertThat(outcomes.stream().filter(each -> each.toString().contains(Work.IN_VAIN)))
                .hasSize(80);
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select number_sequence from t_lutsk.appeal order by 1"))
                    .isEqualTo(owner.read("select generate_series(1, (select last from t_lutsk.appeal_number))"));
        }
    }

    @Test
    void aTransactionBegunWithinAnotherFailsWithItAndLeavesNothing() throws Exception {
        assertThatThrownBy(() -> work.as("lutsk", () -> {
                    work.registerRoundAnother("lutsk");
                    return null;
                }))
                .hasStackTraceContaining("another transaction has ended the work of this one");
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select count(*) from t_lutsk.appeal_question where text like '% іншої'"))
                    .containsExactly("0");
        }
        assertThat(work.as("lutsk", () -> work.whoIsWho()))
                .as("the thread goes on with the next")
                .hasSize(2);
    }

    @Test
    void ofManyWhoSawTheSameVersionOneChangesIt() throws Exception {
        var question = work.register("brovary", "Змагання", null).questions().getFirst();
        var tasks = Collections.<Callable<Object>>nCopies(
                16,
                () -> work.as(
                        "brovary",
                        () -> questions.route(
                                new Step(question.id(), question.version(), null),
                                List.of("enterprise-1"),
                                null,
                                Work.OPERATOR)));

        List<Object> outcomes = work.together(tasks);
        List<ProblemType> refusals = outcomes.stream()
                .filter(Throwable.class::isInstance)
                .map(e -> ProblemFinder.of((Throwable) e).type())
                .toList();
        assertThat(refusals).hasSize(15).containsOnly(CommonProblem.CHANGED_MEANWHILE);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_brovary.appeal_history where transition = 'route' and question_id = '"
                                    + question.id() + "'"))
                    .containsExactly("1");
        }
    }

    @Test
    void anAppealIsClosedWhenItsLastTwoQuestionsAreAnsweredAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            var appeal = work.register("brovary", "Одночасно " + round, null);
            var tasks = appeal.questions().stream()
                    .map(each -> (Callable<Object>) () -> work.as(
                            "brovary",
                            () -> questions.move(
                                    new Step(each.id(), each.version(), "Відповідь"),
                                    Transition.ANSWER,
                                    Work.OPERATOR)))
                    .toList();
            assertThat(work.together(tasks)).noneMatch(Throwable.class::isInstance);
            try (var owner = new OwnersView()) {
                assertThat(owner.read("select state from t_brovary.appeal where id = '" + appeal.id() + "'"))
                        .containsExactly("closed");
            }
        }
    }

    @Test
    void whoStandsInForAnExecutorDoesTheWorkOfBothEnterprises() throws Exception {
        Actor alone = executor(Set.of());
        Actor substitute = executor(Set.of(enterprise("enterprise-11")));
        UUID theirs = routed("enterprise-11");
        UUID shared = routed("enterprise-11", "enterprise-12");

        assertThatThrownBy(() -> work.as("brovary", () -> questions.read(theirs, alone)))
                .satisfies(e -> isProblem(e, AppealProblem.QUESTION_NOT_FOUND));
        assertThat(step(theirs, Transition.ACCEPT, substitute).assignments())
                .extracting(each -> each.state())
                .containsExactly("accepted");
        assertThat(step(shared, Transition.ACCEPT, substitute).assignments())
                .as("the own part first")
                .filteredOn(each -> each.enterprise().equals("enterprise-12"))
                .extracting(each -> each.state())
                .containsExactly("accepted");
        assertThat(step(shared, Transition.ACCEPT, substitute).assignments())
                .extracting(each -> each.state())
                .containsOnly("accepted");
        assertThat(work.as("brovary", () -> questions.counts(substitute)).get("accepted"))
                .as("a question that both have counts once")
                .isEqualTo(2);
        assertThat(work.as("brovary", () -> questions.counts(alone)).get("accepted"))
                .isEqualTo(1);
        var everything = new QuestionFilter(Set.of(), null, null, null, null, null, QuestionFilter.Order.NEWEST);
        assertThat(work.as("brovary", () -> questions.page(everything, substitute, null, 10))
                        .items())
                .extracting(each -> each.id())
                .containsExactlyInAnyOrder(theirs, shared);
    }

    private static Actor executor(Set<UUID> standsInFor) throws Exception {
        return new Actor(
                ActorKind.STAFF,
                "petro",
                "Петро",
                Set.of(Role.EXECUTOR),
                enterprise("enterprise-12"),
                standsInFor,
                Person.UNKNOWN);
    }

    private static UUID enterprise(String code) throws Exception {
        try (var owner = new OwnersView()) {
            return UUID.fromString(owner.read("select id from t_brovary.catalog_enterprise where code = '" + code + "'")
                    .getFirst());
        }
    }

    private UUID routed(String... executors) throws Exception {
        var question =
                work.register("brovary", "Замість колеги", null).questions().getFirst();
        work.as(
                "brovary",
                () -> questions.route(
                        new Step(question.id(), question.version(), null),
                        List.of(executors),
                        executors[0],
                        Work.OPERATOR));
        return question.id();
    }

    private QuestionView step(UUID question, Transition transition, Actor actor) throws Exception {
        return work.as("brovary", () -> {
            long seen = questions.read(question, actor).version();
            return questions.move(new Step(question, seen, null), transition, actor);
        });
    }

    @Test
    void moreRegistrationsAtOnceThanConnectionsComeToAnEnd() throws Exception {
        var tasks = Collections.<Callable<Object>>nCopies(
                480, () -> work.register("lutsk", "Черга", UUID.randomUUID().toString()));

        assertThat(work.together(tasks)).hasSize(480).noneMatch(Throwable.class::isInstance);
    }

    @Test
    void everyEventIsDeliveredOnce() throws Exception {
        deliveries.arrived().clear();
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < 30; i++) {
            expected.add(work.register("istra", "Подія " + i, null).id().toString());
        }

        var delivered = new ArrayList<String>();
        while (delivered.size() < expected.size()) {
            var event = deliveries.arrived().poll(30, TimeUnit.SECONDS);
            assertThat(event).as("the next event, after %d", delivered.size()).isNotNull();
            // Other rooms have events of their own.
            if (expected.contains(event.event().aggregateId().toString())) {
                delivered.add(event.event().aggregateId().toString());
            }
        }
        assertThat(delivered).containsExactlyInAnyOrderElementsOf(expected);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_istra.outbox_event where delivered_at is null and aggregate_id in ('"
                                    + String.join("', '", expected) + "')"))
                    .containsExactly("0");
        }
    }

    @Test
    void listsOfTwoHundredThousandQuestionsReadNoWholeTable() throws Exception {
        assertThat(plans.tablesReadWhole()).isEmpty();
    }

    @Test
    void theDescriptionOfTheApiIsTheOneWrittenByHand() throws Exception {
        assertThat(get("application/yaml")).startsWith("# What programs can do with Vidhuk");
        assertThat(get("application/json")).startsWith("{").contains("\"/{tenant}/api/v1/appeals\"");
    }

    private static String get(String mediaType) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(System.getProperty("public.url") + "/openapi"))
                .header("Accept", mediaType)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static void isProblem(Throwable e, ProblemType type) {
        assertThat(ProblemFinder.deliberate(e).map(ProblemException::type)).contains(type);
    }
}
