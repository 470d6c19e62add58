package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.appeals.boundary.PriorityDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.RoutingDesk;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingTime;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.places.entity.PlacesProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemType;

/** Deadlines that move: by an extension that the applicant is told of, and while the applicant is waited for. */
@ExtendWith(ArquillianExtension.class)
class DeadlinesOnPayaraIT {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    FeedbackDesk feedback;

    @Inject
    RoutingDesk routing;

    @Inject
    RoutingWork districts;

    @Inject
    PriorityDesk priorities;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void theLawsLimitIsOfferedAndKeptTo() throws Exception {
        QuestionView question = registered(null);
        LocalDate registered = question.registeredAt().atZone(KYIV).toLocalDate();
        LocalDate limit = question.extendableUntil().atZone(KYIV).toLocalDate();
        assertThat(limit).isEqualTo(registered.plusDays(45));

        assertThatThrownBy(() -> extend(question, limit.plusDays(1), "Більше часу"))
                .satisfies(e -> isProblem(e, AppealProblem.BEYOND_LIMIT));
        QuestionView extended = extend(question, limit, "Більше часу");
        assertThat(extended.dueAt()).isEqualTo(question.extendableUntil());
        assertThat(extended.extendableUntil()).isNull();
        assertThat(extended.version()).isGreaterThan(question.version());
        assertThatThrownBy(() -> extend(extended, limit, "Ще раз"))
                .satisfies(e -> isProblem(e, AppealProblem.BEYOND_LIMIT));
    }

    @Test
    void theApplicantHasASayForAsLongAsTheTenantSets() throws Exception {
        String code = closed("olena@example.org");
        UUID question = followed(code).questions().getFirst().id();
        assertThat(followed(code).questions().getFirst().canRate()).isTrue();
        work.as("brovary", () -> feedback.rate(code, question, 2, "Абияк"));
        FollowedAppeal rated = work.as("brovary", () -> feedback.rate(code, question, 4, null));
        assertThat(rated.questions().getFirst().score())
                .as("the last word counts")
                .isEqualTo(4);
        assertThat(rated.steps())
                .filteredOn(each -> each.transition().equals("rate"))
                .hasSize(2);
        assertThat(work.as("brovary", () -> feedback.byExecutor()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.count()).isEqualTo(1);
                    assertThat(each.mean()).isEqualTo(4.0);
                    assertThat(each.satisfied()).isEqualTo(100);
                });
        assertThatThrownBy(() -> work.as("brovary", () -> feedback.rate(code, question, 6, null)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));

        work.as("brovary", () -> feedback.set(5, 4, Work.OPERATOR));
        long version = followed(code).questions().getFirst().version();
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set closed_at = now() - interval '6 days' where id = '"
                    + question + "'");
        }
        assertThat(followed(code).questions().getFirst().canSayNotDone()).isFalse();
        assertThatThrownBy(() -> work.as("brovary", () -> appeals.sayNotDone(code, question, version, "Досі")))
                .satisfies(e -> isProblem(e, AppealProblem.WINDOW_PASSED));
        assertThatThrownBy(() -> work.as("brovary", () -> feedback.rate(code, question, 5, null)))
                .satisfies(e -> isProblem(e, AppealProblem.WINDOW_PASSED));
        work.as("brovary", () -> feedback.set(30, 4, Work.OPERATOR));
        FollowedAppeal again = work.as("brovary", () -> appeals.sayNotDone(code, question, version, "Досі"));
        assertThat(again.questions().getFirst().state()).isEqualTo("rework");

        carriedOut(read(question), "enterprise-2");
        work.as("brovary", () -> feedback.rate(code, question, 5, null));
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select e.code || ' ' || r.score from t_brovary.appeal_rating r "
                            + "join t_brovary.catalog_enterprise e on e.id = r.enterprise_id where r.question_id = '"
                            + question + "'"))
                    .as("whoever had it the second time is rated for it")
                    .containsExactly("enterprise-2 5");
        }
    }

    @Test
    void rulesRouteWhatNobodyRoutedAndTheHistoryNamesThem() throws Exception {
        var rule = new RoutingRule(
                "Люки",
                "category-1",
                "phone",
                null,
                null,
                null,
                List.of("люк"),
                List.of("enterprise-2", "enterprise-3"),
                "enterprise-2",
                "high",
                null,
                List.of(),
                null);
        registeredIn("lutsk", "Відкритий люк посеред дороги");
        var trial = work.as("lutsk", () -> routing.tryOut(List.of(rule)));
        assertThat(trial.rules()).singleElement().satisfies(each -> assertThat(each.fitting())
                .isEqualTo(1));
        assertThat(trial.undecided()).isEqualTo(trial.questions() - 1);
        var unknown = new RoutingRule(
                "Ні",
                "nowhere",
                null,
                null,
                9,
                1,
                null,
                List.of("nobody"),
                null,
                "urgent",
                new UUID(0, 1),
                List.of(),
                new RoutingTime(List.of("mo"), "25:00", null, false));
        assertThatThrownBy(() -> work.as("lutsk", () -> routing.tryOut(List.of(unknown))))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder(
                                "rules[0].category",
                                "rules[0].houseTo",
                                "rules[0].executors",
                                "rules[0].priority",
                                "rules[0].district",
                                "rules[0].time.days",
                                "rules[0].time.from"));

        assertThat(work.as("lutsk", () -> routing.set(List.of(rule), 0, Work.OPERATOR))
                        .version())
                .isEqualTo(1);
        assertThatThrownBy(() -> work.as("lutsk", () -> routing.set(List.of(), 0, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));
        UUID fits = registeredIn("lutsk", "Знову відкритий люк");
        UUID other = registeredIn("lutsk", "Немає світла");
        awaitState("lutsk", fits, "routed");
        QuestionView routed = work.as("lutsk", () -> questions.read(fits, Work.OPERATOR));
        assertThat(routed.priority()).isEqualTo("high");
        assertThat(routed.assignments())
                .hasSize(2)
                .filteredOn(each -> each.responsible())
                .extracting(each -> each.enterprise())
                .containsExactly("enterprise-2");
        assertThat(work.as("lutsk", () -> appeals.read(routed.appealId(), Work.OPERATOR))
                        .history())
                .anySatisfy(each -> {
                    assertThat(each.transition()).isEqualTo("route");
                    assertThat(each.actorKind()).isEqualTo("system");
                    assertThat(each.note()).isEqualTo("Люки · v1");
                });
        // The events of one tenant are delivered in their order: the one behind would have been routed by now, were
        // there a rule.
        UUID last = registeredIn("lutsk", "Останній люк");
        awaitState("lutsk", last, "routed");
        assertThat(work.as("lutsk", () -> questions.read(other, Work.OPERATOR)).state())
                .isEqualTo("registered");
        work.as("lutsk", () -> routing.set(List.of(), 1, Work.OPERATOR));
    }

    @Test
    void rulesGoByDistrictAndTimeAndTellWhichAreNeverReached() throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute("insert into t_brovary.place_street (id, settlement, name) "
                    + "values (gen_random_uuid(), 'Бровари', 'вулиця Районна') on conflict do nothing");
        }
        assertThatThrownBy(() -> districts.district("brovary", "Ні", new DistrictStreet("вулиця Невідома", "1-")))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::messageKey)
                        .containsExactly("places.field.streets-unknown", "places.field.houses"));
        District old = districts.district("brovary", "Старе місто", new DistrictStreet("вулиця Районна", "1-15, 20а"));
        assertThatThrownBy(
                        () -> districts.district("brovary", "старе МІСТО", new DistrictStreet("вулиця Районна", null)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        District town = districts.changed("brovary", old, new DistrictStreet("ВУЛИЦЯ Районна", "1-15, 20а"));
        assertThatThrownBy(() -> districts.changed("brovary", old, new DistrictStreet("вулиця Районна", null)))
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));

        UUID past = districts.registered("brovary", "вулиця Районна", "20-А");
        var always = new RoutingTime(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), null, null, false);
        var inTown = districts.rule("Місто", town.id(), always);
        var never = districts.rule("Ніч у місті", town.id(), new RoutingTime(List.of(), "20:00", "06:00", false));
        var trial = districts.tried("brovary", inTown, never);
        assertThat(trial.rules().getFirst().fitting()).isEqualTo(1);
        assertThat(trial.rules()).extracting(each -> each.hiddenBy()).containsExactly(null, "Місто");
        assertThat(work.as("brovary", () -> questions.read(past, Work.OPERATOR)).state())
                .isEqualTo("registered");

        int version = districts.set("brovary", districts.version("brovary"), inTown);
        UUID outside = districts.registered("brovary", "вулиця Районна", "20");
        UUID inside = districts.registered("brovary", "вулиця районна", "12-А");
        awaitState("brovary", inside, "routed");
        assertThat(work.as("brovary", () -> questions.read(outside, Work.OPERATOR))
                        .state())
                .as("delivered before the other")
                .isEqualTo("registered");
        assertThatThrownBy(() -> districts.remove("brovary", town))
                .satisfies(e -> isProblem(e, PlacesProblem.DISTRICT_IN_USE));
        districts.set("brovary", version);
        districts.remove("brovary", town);
        assertThat(districts.readWhole()).isEmpty();
    }

    private UUID registeredIn(String slug, String text) throws Exception {
        var input = new NewAppeal("phone", "uk", null, List.of(new NewQuestion("category-1", text, null, null)));
        return work.as(slug, () -> appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of()))
                .questions()
                .getFirst()
                .id();
    }

    private void awaitState(String slug, UUID question, String state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!work.as(slug, () -> questions.read(question, Work.OPERATOR))
                .state()
                .equals(state)) {
            assertThat(System.nanoTime()).as("%s becomes %s", question, state).isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoWasNotReachedIsCalledAgainAfterOthers() throws Exception {
        QuestionView first = done(null);
        QuestionView second = done(null);
        QuestionView tried = work.as("brovary", () -> feedback.notReached(first.id(), first.version(), Work.OPERATOR));
        assertThat(tried.state()).as("it stays where it is").isEqualTo("done");
        assertThatThrownBy(
                        () -> work.as("brovary", () -> feedback.notReached(first.id(), first.version(), Work.OPERATOR)))
                .as("who clicks twice tried once")
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));
        var waiting = work.as("brovary", () -> feedback.waiting());
        assertThat(waiting.stream()
                        .filter(each -> each.question().equals(first.id()))
                        .findFirst())
                .hasValueSatisfying(each -> {
                    assertThat(each.attempts()).isEqualTo(1);
                    assertThat(each.dueNow()).isFalse();
                    assertThat(each.nextAt()).isAfter(Instant.now().plusSeconds(3 * 3600));
                });
        assertThat(waiting).extracting(each -> each.question()).containsSubsequence(second.id(), first.id());
        QuestionView open = registered(null);
        assertThatThrownBy(
                        () -> work.as("brovary", () -> feedback.notReached(open.id(), open.version(), Work.OPERATOR)))
                .satisfies(e -> isProblem(e, AppealProblem.NOBODY_TO_CALL));
    }

    private FollowedAppeal followed(String code) throws Exception {
        return work.as("brovary", () -> appeals.follow(code)).orElseThrow();
    }

    /** The access code of an appeal whose question was carried out and closed. */
    private String closed(String email) throws Exception {
        QuestionView done = done(email);
        work.as("brovary", () -> questions.confirm(new Step(done.id(), done.version(), "Зроблено"), Work.OPERATOR));
        try (var owner = new OwnersView()) {
            return owner.read("select access_code from t_brovary.appeal where id = '" + done.appealId() + "'")
                    .getFirst();
        }
    }

    private QuestionView done(String email) throws Exception {
        return carriedOut(registered(email), "enterprise-1");
    }

    private QuestionView carriedOut(QuestionView question, String code) throws Exception {
        UUID enterprise;
        try (var owner = new OwnersView()) {
            enterprise = UUID.fromString(
                    owner.read("select id from t_brovary.catalog_enterprise where code = '" + code + "'")
                            .getFirst());
        }
        var executor = new Actor(ActorKind.STAFF, "executor", "Майстер", Set.of(Role.EXECUTOR), enterprise);
        QuestionView routed = work.as(
                "brovary",
                () -> questions.route(
                        new Step(question.id(), question.version(), null), List.of(code), null, Work.OPERATOR));
        QuestionView accepted = work.as(
                "brovary",
                () -> questions.move(new Step(routed.id(), routed.version(), null), Transition.ACCEPT, executor));
        return work.as(
                "brovary",
                () -> questions.move(
                        new Step(accepted.id(), accepted.version(), "Полагоджено"), Transition.REPORT_DONE, executor));
    }

    @Test
    void theApplicantIsToldOnceAndTheHistoryKeepsTheReason() throws Exception {
        QuestionView question = registered("olena@example.org");
        LocalDate until = question.dueAt().atZone(KYIV).toLocalDate().plusDays(5);
        var tasks = Collections.<Callable<Object>>nCopies(8, () -> extend(question, until, "Чекаємо на обстеження"));
        List<Object> outcomes = work.together(tasks);
        assertThat(outcomes.stream().filter(QuestionView.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(Throwable.class::isInstance).map(e -> ProblemFinder.of((Throwable) e)
                        .type()))
                .hasSize(7)
                .containsOnly(CommonProblem.CHANGED_MEANWHILE);

        try (var owner = new OwnersView()) {
            awaitOne(
                    owner,
                    "select count(*) from t_brovary.message where template = 'appeals.extended' and subject_id = '"
                            + question.appealId() + "' and body like '%Чекаємо на обстеження%'");
            assertThat(owner.read(
                            "select note from t_brovary.appeal_history where transition = 'extend' and question_id = '"
                                    + question.id() + "'"))
                    .containsExactly("Чекаємо на обстеження");
            assertThat(owner.read("select cause from t_brovary.appeal_deadline_change where question_id = '"
                            + question.id() + "'"))
                    .containsExactly("extension");
        }
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsLateIsNotExtended() throws Exception {
        QuestionView question = registered(null);
        assertThatThrownBy(() -> extend(question, null, "Причина"))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("until"));
        assertThatThrownBy(() -> extend(question, LocalDate.parse("2099-01-01"), "  "))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("note"));
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set due_at = now() - interval '1 hour' where id = '"
                    + question.id() + "'");
        }
        assertThat(read(question.id()).extendableUntil()).isNull();
        assertThatThrownBy(() -> extend(question, LocalDate.parse("2099-01-01"), "Причина"))
                .satisfies(e -> isProblem(e, AppealProblem.DEADLINE_PASSED));
    }

    @Test
    void whileTheApplicantIsWaitedForTheClockStands() throws Exception {
        QuestionView question = registered(null);
        QuestionView asked = move(question, Transition.ASK_CLARIFICATION, "Який підʼїзд?");
        assertThat(asked.clockStoppedAt()).isNotNull();
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set clock_stopped_at = now() - interval '2 days', "
                    + "due_at = now() - interval '1 day' where id = '" + question.id() + "'");
        }
        assertThat(read(question.id()).overdue())
                .as("it waits for the applicant")
                .isFalse();
        Instant before = read(question.id()).dueAt();
        QuestionView routed = work.as(
                "brovary",
                () -> questions.route(
                        new Step(question.id(), asked.version(), null), List.of("enterprise-1"), null, Work.OPERATOR));
        assertThat(routed.clockStoppedAt()).isNull();
        assertThat(routed.dueAt()).isBetween(before.plusSeconds(2 * 86_400), before.plusSeconds(2 * 86_400 + 600));
        assertThat(routed.overdue()).isFalse();
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select cause from t_brovary.appeal_deadline_change where question_id = '"
                            + question.id() + "'"))
                    .containsExactly("clarification");
        }
    }

    @Test
    void theDeadlineFollowsThePriorityWhereTheTenantSaysSo() throws Exception {
        work.as("brovary", () -> priorities.set(72, 24, Work.OPERATOR));
        QuestionView question = registered(null);
        QuestionView raised = prioritised(question, "emergency");
        assertThat(raised.dueAt())
                .isBefore(Instant.now().plusSeconds(24 * 3600))
                .isBefore(question.dueAt());
        assertThat(raised.priorities()).containsExactly("normal", "high");
        assertThatThrownBy(() -> prioritised(question, "high"))
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> prioritised(raised, "emergency"))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        QuestionView lowered = prioritised(raised, "normal");
        assertThat(lowered.dueAt()).as("as it was").isEqualTo(question.dueAt());
        assertThat(work.as("brovary", () -> appeals.read(question.appealId(), Work.OPERATOR))
                        .history())
                .extracting(each -> each.transition())
                .containsSequence("set-priority-emergency", "set-priority-normal");
        work.as("brovary", () -> priorities.set(null, null, Work.OPERATOR));
        assertThat(prioritised(lowered, "high").dueAt()).isEqualTo(question.dueAt());
        assertThatThrownBy(() -> work.as("brovary", () -> priorities.set(12, 24, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
    }

    @Test
    void whatIsLateStaysLateHoweverPressingItIs() throws Exception {
        work.as("brovary", () -> priorities.set(72, 24, Work.OPERATOR));
        QuestionView raised = prioritised(registered(null), "emergency");
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set due_at = now() - interval '1 hour' where id = '"
                    + raised.id() + "'");
        }
        Instant due = read(raised.id()).dueAt();
        QuestionView lowered = prioritised(raised, "normal");
        assertThat(lowered.dueAt()).isEqualTo(due);
        assertThat(lowered.overdue()).isTrue();
        work.as("brovary", () -> priorities.set(null, null, Work.OPERATOR));
    }

    @Test
    void whatBecomesPressingWhileTheClockStandsIsPromisedFromWhereItStands() throws Exception {
        work.as("brovary", () -> priorities.set(72, 24, Work.OPERATOR));
        QuestionView question = registered(null);
        QuestionView asked = move(question, Transition.ASK_CLARIFICATION, "Який підʼїзд?");
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_brovary.appeal_question set clock_stopped_at = now() - interval '2 days' where id = '"
                            + question.id() + "'");
        }
        QuestionView raised = prioritised(asked, "emergency");
        QuestionView routed = work.as(
                "brovary",
                () -> questions.route(
                        new Step(raised.id(), raised.version(), null), List.of("enterprise-1"), null, Work.OPERATOR));
        assertThat(routed.dueAt())
                .as("24 hours, not two days more")
                .isBetween(Instant.now().plusSeconds(23 * 3600), Instant.now().plusSeconds(25 * 3600));
        work.as("brovary", () -> priorities.set(null, null, Work.OPERATOR));
    }

    @Test
    void theLetterOfAnExtensionNamesTheDayOfItsQuestion() throws Exception {
        var appeal = new NewAppeal(
                "phone",
                "uk",
                new NewApplicant("Олена", null, "olena@example.org"),
                List.of(
                        new NewQuestion("category-1", "Яма на дорозі", null, null),
                        new NewQuestion("category-1", "Немає світла", null, null)));
        var registered = work.as(
                "brovary", () -> appeals.register(appeal, work.tenant("brovary"), Work.OPERATOR, null, List.of()));
        UUID first = registered.questions().getFirst().id();
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set due_at = now() + interval '5 days' where id = '" + first
                    + "'");
            LocalDate until = LocalDate.now(KYIV).plusDays(8);
            extend(read(first), until, "Чекаємо на деталь");
            awaitOne(
                    owner,
                    "select count(*) from t_brovary.message where template = 'appeals.extended' and body like '%"
                            + until.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"))
                            + "%' and body like '%Чекаємо на деталь%'");
        }
    }

    private QuestionView prioritised(QuestionView question, String priority) throws Exception {
        var step = new Step(question.id(), question.version(), "У будинку дитина");
        return work.as("brovary", () -> priorities.change(step, priority, Work.OPERATOR));
    }

    private QuestionView registered(String email) throws Exception {
        var appeal = new NewAppeal(
                "phone",
                "uk",
                new NewApplicant("Олена", null, email),
                List.of(new NewQuestion("category-1", "Яма на дорозі", null, null)));
        var registered = work.as(
                "brovary", () -> appeals.register(appeal, work.tenant("brovary"), Work.OPERATOR, null, List.of()));
        return read(registered.questions().getFirst().id());
    }

    private QuestionView read(UUID question) throws Exception {
        return work.as("brovary", () -> questions.read(question, Work.OPERATOR));
    }

    private QuestionView extend(QuestionView question, LocalDate until, String reason) throws Exception {
        return work.as(
                "brovary",
                () -> questions.extend(new Step(question.id(), question.version(), reason), until, Work.OPERATOR));
    }

    private QuestionView move(QuestionView question, Transition transition, String note) throws Exception {
        return work.as(
                "brovary",
                () -> questions.move(new Step(question.id(), question.version(), note), transition, Work.OPERATOR));
    }

    private void awaitOne(OwnersView owner, String count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!owner.read(count).equals(List.of("1"))) {
            assertThat(System.nanoTime()).as(count).isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private static void isProblem(Throwable e, ProblemType type) {
        assertThat(ProblemFinder.of(e).type()).isEqualTo(type);
    }
}
