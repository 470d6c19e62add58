package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.CorrectionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.control.LateWatch;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.calendar.boundary.TimetableDesk;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.monitoring.boundary.LadderDesk;
import ua.vidhuk.monitoring.boundary.LateParameters;
import ua.vidhuk.monitoring.boundary.LateRow;
import ua.vidhuk.monitoring.boundary.LateWorkDesk;
import ua.vidhuk.monitoring.control.EscalationWatch;
import ua.vidhuk.monitoring.entity.NewLadderStep;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Work that is late: on the board, and up the ladder, once however many look. */
@ExtendWith(ArquillianExtension.class)
class LateWorkOnPayaraIT {

    private static final List<String> ROUND_THE_CLOCK = Collections.nCopies(7, "00:00-24:00");

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    CorrectionDesk corrections;

    @Inject
    LateWatch lateWatch;

    @Inject
    EscalationWatch escalationWatch;

    @Inject
    LateWorkDesk board;

    @Inject
    LadderDesk ladders;

    @Inject
    TimetableDesk timetables;

    @Inject
    Deliveries deliveries;

    @Inject
    LatePlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void eachStepIsTakenAndToldOnceThoughManyNodesLook() throws Exception {
        setUp(
                "brovary",
                ROUND_THE_CLOCK,
                step(0, "Пізно", "duty@example.org"),
                step(24, "Дуже пізно", "mayor@example.org"));
        UUID question = late("brovary", "Давно прострочене", "3 days");
        UUID other = late("brovary", "Щойно прострочене", "1 hour");

        var tasks = Collections.<Callable<Object>>nCopies(16, () -> {
            look("brovary");
            return "";
        });
        assertThat(work.together(tasks)).noneMatch(Throwable.class::isInstance);
        awaitLevel("brovary", question, 2);
        awaitLevel("brovary", other, 1);

        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select level || ' ' || step from t_brovary.monitoring_escalation where question_id = '"
                                    + question + "' order by level"))
                    .containsExactly("1 Пізно", "2 Дуже пізно");
            assertThat(owner.read("select count(*) from t_brovary.outbox_event where type = 'QuestionBecameLate' and "
                            + "payload ->> 'question' in ('" + question + "', '" + other + "')"))
                    .containsExactly("2");
            for (UUID each : List.of(question, other)) {
                String number = numberOf(owner, "brovary", each);
                assertThat(owner.read("select count(*) from t_brovary.message where template = 'monitoring.late' and "
                                + "recipient = 'duty@example.org' and body like '%" + number + "/%'"))
                        .containsExactly("1");
            }
            assertThat(owner.read("select count(*) from t_brovary.message where recipient = 'mayor@example.org' "
                            + "and body like '%" + numberOf(owner, "brovary", other) + "%'"))
                    .containsExactly("0");
        }
    }

    @Test
    void aLetterOfTheLadderGoesToWhoeverStandsInToday() throws Exception {
        var told = new NewLadderStep(
                0,
                "Пізно",
                List.of("controller"),
                false,
                List.of("chief@brovary.example", "mayor@brovary.example"),
                null);
        setUp("brovary", ROUND_THE_CLOCK, told);
        try (var owner = new OwnersView()) {
            owner.execute(
                    """
                    insert into t_brovary.identity_staff (id, username, full_name, email, roles) values
                      (gen_random_uuid(), 'away', 'away', 'away@brovary.example', 'controller'),
                      (gen_random_uuid(), 'chief', 'chief', 'chief@brovary.example', 'manager'),
                      (gen_random_uuid(), 'deputy', 'deputy', 'deputy@brovary.example', 'manager');
                    insert into t_brovary.identity_substitution (id, absent_id, substitute_id, first_day, last_day, made_at, made_by)
                      select gen_random_uuid(), a.id, s.id, current_date - 1, current_date + 1, now(), 'admin'
                      from t_brovary.identity_staff a, t_brovary.identity_staff s
                      where a.username in ('away', 'chief') and s.username = 'deputy'""");
        }
        UUID question = late("brovary", "Лист заміснику", "1 hour");
        look("brovary");
        awaitLevel("brovary", question, 1);

        try (var owner = new OwnersView()) {
            assertThat(owner.read("select recipient from t_brovary.message where body like '%"
                            + numberOf(owner, "brovary", question) + "/%' order by 1"))
                    .containsExactly("deputy@brovary.example", "mayor@brovary.example");
        }
    }

    @Test
    void outsideWorkingTimeOnlyEmergenciesAreToldAndTheRestOnceTheCentreOpens() throws Exception {
        // it is never the one minute of the week in which this centre works
        setUp("lutsk", closedNow(), step(0, "Пізно", "night@example.org"));
        UUID quiet = late("lutsk", "Уночі", "2 hours");
        UUID pressing = lateEmergency("lutsk", "Аварія вночі", "2 hours");
        look("lutsk");
        awaitLevel("lutsk", pressing, 1);
        look("lutsk");
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select level from t_lutsk.monitoring_late_work where question_id = '" + quiet + "'"))
                    .containsExactly("0");
            assertThat(owner.read("select look_at > now() from t_lutsk.monitoring_late_work where question_id = '"
                            + quiet + "'"))
                    .containsExactly("t");
            assertThat(owner.read("select count(*) from platform.tenant_due d join t_lutsk.monitoring_late_work w "
                            + "on w.look_at = d.look_at where d.role = 't_lutsk' and w.question_id = '" + quiet + "'"))
                    .isNotEqualTo(List.of("0"));
            assertThat(nightLetters(owner, quiet)).isEqualTo("0");
            assertThat(nightLetters(owner, pressing)).isEqualTo("1");
        }

        work.as("lutsk", () -> timetables.set(new NewTimetable(ROUND_THE_CLOCK, null, false), Work.OPERATOR));
        awaitLevel("lutsk", quiet, 1);
        assertThat(work.together(Collections.nCopies(16, () -> {
                    look("lutsk");
                    return "";
                })))
                .noneMatch(Throwable.class::isInstance);
        try (var owner = new OwnersView()) {
            assertThat(nightLetters(owner, quiet)).isEqualTo("1");
            assertThat(nightLetters(owner, pressing)).isEqualTo("1");
        }
    }

    private static String nightLetters(OwnersView owner, UUID question) throws SQLException {
        return owner.read("select count(*) from t_lutsk.message where recipient = 'night@example.org' and body like '%"
                        + numberOf(owner, "lutsk", question) + "%'")
                .getFirst();
    }

    @Test
    void whatIsAnsweredLeavesTheBoardAndWhatIsOpenAgainComesBack() throws Exception {
        UUID question = late("istra", "Спершу прострочене", "5 days");
        look("istra");
        awaitRow(question, true);
        var read = work.as("istra", () -> questions.read(question, Work.OPERATOR));
        work.as(
                "istra",
                () -> questions.move(
                        new Step(question, read.version(), "Відповідь"), Transition.ANSWER, Work.OPERATOR));
        awaitRow(question, false);
        assertThat(rows("none", null, "week")).noneMatch(each -> each.question().equals(question));
    }

    @Test
    void whatWasGivenMoreTimeComesNotBackByItsFormerDeadline() throws Exception {
        UUID question = late("istra", "Вже не прострочене", "5 days");
        look("istra");
        awaitRow(question, true);
        waitedFor("istra", question, "10 days");
        await(
                "istra",
                "select count(*) from t_istra.monitoring_late_work where question_id = '" + question
                        + "' and moved and ended_at is not null and state = 'routed'");
        assertThat(rows(null, null, null)).noneMatch(each -> each.question().equals(question));
    }

    @Test
    void whatIsLateStillKeepsItsPlaceOnTheLadderWhenItsDeadlineMoves() throws Exception {
        setUp(
                "brovary",
                ROUND_THE_CLOCK,
                step(0, "Пізно", "duty@example.org"),
                step(24, "Дуже пізно", "mayor@example.org"));
        UUID question = late("brovary", "Прострочене далі", "4 days");
        awaitLevel("brovary", question, 2);
        waitedFor("brovary", question, "1 day");
        await(
                "brovary",
                "select count(*) from t_brovary.monitoring_late_work where question_id = '" + question
                        + "' and ended_at is null and state = 'routed' and level = 2 and due_at > now() - interval '80 hours'");
        await(
                "brovary",
                "select (count(*) = 2)::integer from t_brovary.outbox_event where type = 'QuestionBecameLate' and payload ->> "
                        + "'question' = '" + question + "'");
        UUID behind = late("brovary", "Пізніше за те", "1 hour");
        awaitLevel("brovary", behind, 1);
        awaitLevel("brovary", question, 2);
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select step from t_brovary.monitoring_escalation where question_id = '" + question
                            + "' order by level"))
                    .as("nobody is told again")
                    .containsExactly("Пізно", "Дуже пізно");
        }
    }

    /** The applicant was waited for so long, and then it went on. */
    private void waitedFor(String slug, UUID question, String time) throws Exception {
        var read = work.as(slug, () -> questions.read(question, Work.OPERATOR));
        var asked = work.as(
                slug,
                () -> questions.move(
                        new Step(question, read.version(), "Де саме?"), Transition.ASK_CLARIFICATION, Work.OPERATOR));
        try (var owner = new OwnersView()) {
            owner.execute("update t_" + slug + ".appeal_question set clock_stopped_at = now() - interval '" + time
                    + "' where id = '" + question + "'");
        }
        work.as(
                slug,
                () -> questions.route(
                        new Step(question, asked.version(), null), List.of("enterprise-1"), null, Work.OPERATOR));
    }

    @Test
    void theBoardTellsHowLateOfWhom() throws Exception {
        UUID question = late("istra", "На дошці", "5 days");
        look("istra");
        awaitRow(question, true);
        LateRow row = rows("none", "category-1", "week").stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow();
        assertThat(row.late()).isEqualTo("week");
        assertThat(rows("none", null, "day")).noneMatch(each -> each.question().equals(question));
        assertThat(rows("enterprise-3", null, null))
                .noneMatch(each -> each.question().equals(question));
        var figures = work.as("istra", () -> board.figures());
        assertThat(figures.executors()).anySatisfy(each -> {
            assertThat(each.code()).isNull();
            assertThat(each.week()).isPositive();
        });
        assertThat(figures.all())
                .isEqualTo(figures.executors().stream()
                        .mapToLong(each -> each.all())
                        .sum());
    }

    @Test
    void theBoardNamesThoseWhoHelpForAsLongAsTheyDo() throws Exception {
        UUID question = late("istra", "Роблять удвох", "5 days");
        routed(question, "enterprise-4", "enterprise-5");
        look("istra");
        awaitRow(question, true);
        awaitHelpers(question, 1);
        assertThat(helpedBy("enterprise-5"))
                .filteredOn(each -> each.question().equals(question))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.executor()).isEqualTo("enterprise-4");
                    assertThat(each.helperNames()).hasSize(1);
                });
        assertThat(helpedBy("enterprise-4")).noneMatch(each -> each.question().equals(question));
        assertThat(helpedBy("enterprise-5", "enterprise-4", "category-1"))
                .anyMatch(each -> each.question().equals(question));
        assertThat(helpedBy("enterprise-5", "enterprise-1", null)).isEmpty();
        assertThat(helpedBy("enterprise-5", "none", null)).isEmpty();
        assertThat(helpedBy("enterprise-5", null, "category-2"))
                .noneMatch(each -> each.question().equals(question));
        assertThat(work.as("istra", () -> board.figures()).helpers()).anySatisfy(each -> {
            assertThat(each.code()).isEqualTo("enterprise-5");
            assertThat(each.all()).isPositive();
        });
        routed(question, "enterprise-4");
        awaitHelpers(question, 0);
        assertThat(helpedBy("enterprise-5")).noneMatch(each -> each.question().equals(question));
    }

    @Test
    void theBoardFollowsACategoryThatIsPutRight() throws Exception {
        UUID question = late("istra", "Не та категорія", "5 days");
        look("istra");
        awaitRow(question, true);
        var read = work.as("istra", () -> questions.read(question, Work.OPERATOR));
        work.as(
                "istra",
                () -> corrections.correct(new Step(question, read.version(), null), "category-2", null, Work.OPERATOR));
        await(
                "istra",
                "select count(*) from t_istra.monitoring_late_work w join t_istra.catalog_category c on c.id = "
                        + "w.category_id where c.code = 'category-2' and w.ended_at is null and w.question_id = '"
                        + question + "'");
        assertThat(rows("none", "category-2", "week"))
                .anyMatch(each -> each.question().equals(question));
        assertThat(rows("none", "category-1", "week"))
                .noneMatch(each -> each.question().equals(question));
    }

    private void routed(UUID question, String... executors) throws Exception {
        var read = work.as("istra", () -> questions.read(question, Work.OPERATOR));
        var step = new Step(question, read.version(), null);
        work.as("istra", () -> questions.route(step, List.of(executors), executors[0], Work.OPERATOR));
    }

    private List<LateRow> helpedBy(String helper) throws Exception {
        return helpedBy(helper, null, null);
    }

    private List<LateRow> helpedBy(String helper, String executor, String category) throws Exception {
        var parameters = new LateParameters();
        parameters.helper = helper;
        parameters.executor = executor;
        parameters.category = category;
        return work.as("istra", () -> board.page(parameters, null, 200)).items();
    }

    private void awaitHelpers(UUID question, int helpers) throws Exception {
        await(
                "istra",
                "select count(*) from t_istra.monitoring_late_work where cardinality(helpers) = " + helpers
                        + " and question_id = '" + question + "'");
    }

    @Test
    void aLadderThatTellsNobodyIsRefusedFieldByField() {
        var wrong = List.of(
                new NewLadderStep(-1, null, null, false, null, null),
                new NewLadderStep(3, " ", List.of("resident"), false, List.of("немає"), List.of("no-such", "x")));
        assertThatThrownBy(() -> work.as("istra", () -> ladders.set(wrong, Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .contains(
                                "steps[0].hours",
                                "steps[1].name",
                                "steps[1].roles",
                                "steps[1].emails",
                                "steps[1].categories"));
        assertThatThrownBy(() -> work.as("istra", () -> ladders.set(null, Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(CommonProblem.INVALID_INPUT));
        assertThatThrownBy(() -> work.as(
                        "istra",
                        () -> timetables.set(new NewTimetable(Collections.nCopies(7, ""), null, false), Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("week[0]"));
    }

    @Test
    void theBoardAndTheWatchesReadNoWholeTableAtTwoHundredThousand() throws Exception {
        assertThat(plans.tablesReadWhole()).isEmpty();
    }

    private void setUp(String slug, List<String> week, NewLadderStep... steps) throws Exception {
        work.as(slug, () -> timetables.set(new NewTimetable(week, null, false), Work.OPERATOR));
        work.as(slug, () -> ladders.set(Arrays.asList(steps), Work.OPERATOR));
    }

    private static NewLadderStep step(int hours, String name, String email) {
        return new NewLadderStep(hours, name, null, false, List.of(email), null);
    }

    /** A week in which only a day is worked that is neither today nor tomorrow. */
    private static List<String> closedNow() throws SQLException {
        try (var owner = new OwnersView()) {
            int today = Integer.parseInt(owner.read("select extract(isodow from now() at time zone 'Europe/Kyiv')")
                    .getFirst());
            var week = new String[7];
            Arrays.fill(week, "");
            week[(today + 2) % 7] = "08:00-17:00";
            return List.of(week);
        }
    }

    /** Registers an appeal and lets its first question be so late. */
    private UUID late(String slug, String text, String since) throws Exception {
        return late(slug, work.register(slug, text, null), since);
    }

    /** Registers an appeal of a category that is an emergency, and lets its question be so late. */
    private UUID lateEmergency(String slug, String text, String since) throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute("insert into t_" + slug + ".catalog_category (id, code, ordinal, names, emergency) "
                    + "values (gen_random_uuid(), 'accident', 99, '{\"uk\": \"Аварія\"}', true)");
        }
        var input = new NewAppeal("phone", "uk", null, List.of(new NewQuestion("accident", text, null, null)));
        return late(
                slug,
                work.as(slug, () -> appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of())),
                since);
    }

    private static UUID late(String slug, RegisteredAppeal appeal, String since) throws SQLException {
        UUID question = appeal.questions().getFirst().id();
        try (var owner = new OwnersView()) {
            owner.execute("update t_" + slug + ".appeal_question set due_at = now() - interval '" + since
                    + "' where id = '" + question + "'");
        }
        return question;
    }

    private void look(String slug) throws Exception {
        work.as(slug, () -> {
            lateWatch.look(new TenantSlug(slug));
            escalationWatch.look(new TenantSlug(slug));
            return null;
        });
    }

    private void awaitLevel(String slug, UUID question, int level) throws Exception {
        await(
                slug,
                "select count(*) from t_" + slug + ".monitoring_late_work where level = " + level
                        + " and question_id = '" + question + "'");
    }

    private void awaitRow(UUID question, boolean there) throws Exception {
        await(
                "istra",
                "select count(*) from t_istra.monitoring_late_work where question_id = '" + question
                        + "' and ended_at is " + (there ? "null" : "not null"));
    }

    /** Looks anew with every event that is delivered, until the count is one. */
    private void await(String slug, String count) throws Exception {
        try (var owner = new OwnersView()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!owner.read(count).equals(List.of("1"))) {
                assertThat(System.nanoTime()).as(count).isLessThan(end);
                deliveries.arrived().poll(1, TimeUnit.SECONDS);
                look(slug);
            }
        }
    }

    private List<LateRow> rows(String executor, String category, String late) throws Exception {
        var parameters = new LateParameters();
        parameters.executor = executor;
        parameters.category = category;
        parameters.late = late;
        return work.as("istra", () -> board.page(parameters, null, 200)).items();
    }

    private static String numberOf(OwnersView owner, String slug, UUID question) throws SQLException {
        return owner.read("select registration_number from t_" + slug + ".appeal a join t_" + slug
                        + ".appeal_question q on q.appeal_id = a.id where q.id = '" + question + "'")
                .getFirst();
    }
}
