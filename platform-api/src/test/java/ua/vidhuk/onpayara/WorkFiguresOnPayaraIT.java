package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.WorkFigureDesk;
import ua.vidhuk.appeals.boundary.WorkFigures;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkQuality;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkShare;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.FieldProblem;

/** How executors and districts did (P6): of what was closed in a month, and of nothing else. */
@ExtendWith(ArquillianExtension.class)
class WorkFiguresOnPayaraIT {

    private static final String WATER = "enterprise-1";
    private static final String ROADS = "enterprise-2";
    private static final String LONG = "вулиця Довга";
    private static final String OUTER = "вулиця Крайня";
    private static final WorkShare NONE = new WorkShare(0, 0, null);

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    FeedbackDesk feedback;

    @Inject
    RoutingWork places;

    @Inject
    WorkFigureDesk desk;

    @Inject
    WorkFigurePlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void aMonthIsCountedByWhoAnsweredForItAndByWhereItLies() throws Exception {
        divide();
        UUID joint = confirmed(LONG, "3", WATER, ROADS);
        rate(joint, 5);
        UUID late = confirmed(LONG, "40", WATER);
        rate(late, 2);
        UUID reopened = confirmed(LONG, "20-А", WATER);
        rate(reopened, 1);
        sayNotDone(reopened);
        confirmAgain(reopened, WATER);
        rate(reopened, 4);
        UUID sentBack = done(null, null, ROADS);
        move(sentBack, Transition.SEND_TO_REWORK, "Досі тече", Work.OPERATOR);
        confirmAgain(sentBack, ROADS);
        UUID unasked = done(OUTER, "7", ROADS);
        UUID consultation = registered(null, null);
        move(consultation, Transition.ANSWER, "Щодня з восьмої", Work.OPERATOR);
        UUID refused = routed(LONG, "3", WATER);
        move(refused, Transition.REFUSE, "Не до нас", Work.OPERATOR);
        UUID nextMonth = confirmed(LONG, "3", WATER);
        routed(LONG, "3", WATER);

        ended(joint, "2026-03-01 00:00", 10, "1 day");
        ended(late, "2026-03-11 12:00", 20, "-1 hour");
        ended(reopened, "2026-03-12 12:00", 30, "1 day");
        ended(sentBack, "2026-03-31 23:59:59", 30, "1 day");
        closedWithIncident(unasked);
        ended(unasked, "2026-03-13 12:00", 2, "0");
        ended(consultation, "2026-03-14 12:00", 3, "30 days");
        ended(refused, "2026-03-15 12:00", 100, "1 day");
        ended(nextMonth, "2026-04-01 00:00", 100, "1 day");
        var figures = figures("2026-03-01", "2026-03-31");

        assertThat(figures.all())
                .isEqualTo(new WorkQuality(6, share(5, 6, 83), share(2, 4, 50), share(2, 3, 67), 15.8));
        assertThat(figures.executors())
                .extracting(each -> each.code())
                .as("the worst on time first, and what nobody had last")
                .containsExactly(WATER, ROADS, null);
        assertThat(figures.executors())
                .extracting(each -> each.work())
                .containsExactly(
                        new WorkQuality(3, share(2, 3, 67), share(2, 3, 67), share(2, 3, 67), 20.0),
                        new WorkQuality(2, share(2, 2, 100), share(0, 1, 0), NONE, 16.0),
                        new WorkQuality(1, share(1, 1, 100), NONE, NONE, 3.0));
        assertThat(figures.districts())
                .extracting(each -> each.name())
                .as("as good on time, so with the most first; what lies in none is last")
                .containsExactly("Центр", "Околиця", null);
        assertThat(figures.districts())
                .extracting(each -> each.work())
                .containsExactly(
                        new WorkQuality(2, share(2, 2, 100), share(1, 2, 50), share(2, 2, 100), 20.0),
                        new WorkQuality(1, share(1, 1, 100), NONE, NONE, 2.0),
                        new WorkQuality(3, share(2, 3, 67), share(1, 2, 50), share(0, 1, 0), 17.7));
        assertThat(figures("2026-04-01", "2026-04-30").all().closed()).isEqualTo(1);
        assertThat(figures("2020-01-01", "2020-01-31").all())
                .as("nothing was closed then")
                .isEqualTo(new WorkQuality(0, NONE, NONE, NONE, null));
    }

    @Test
    void aTimeLongerThanAYearIsRefused() {
        assertThatThrownBy(() -> figures("2025-03-01", "2026-03-01"))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::messageKey)
                        .containsExactly("appeals.field.period-long"));
    }

    @Test
    void figuresAreCountedAmongTwoHundredThousandByAnIndex() throws Exception {
        assertThat(plans.readWhole()).isEmpty();
    }

    private void divide() throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute(
                    "insert into t_brovary.place_street (id, settlement, name) values (gen_random_uuid(), 'Бровари', '"
                            + LONG + "'), (gen_random_uuid(), 'Бровари', '" + OUTER + "')");
        }
        places.district("brovary", "Центр", new DistrictStreet(LONG, "1-20"));
        places.district("brovary", "Околиця", new DistrictStreet(OUTER, null));
    }

    private WorkFigures figures(String from, String until) throws Exception {
        return work.as("brovary", () -> desk.figures(from, until, work.tenant("brovary")));
    }

    private static WorkShare share(long count, long of, int percent) {
        return new WorkShare(count, of, percent);
    }

    private UUID registered(String street, String house) throws Exception {
        return street == null
                ? work.register("brovary", "Без адреси", null)
                        .questions()
                        .getFirst()
                        .id()
                : places.registered("brovary", street, house);
    }

    private UUID routed(String street, String house, String... executors) throws Exception {
        UUID question = registered(street, house);
        Step step = step(question, null);
        work.as("brovary", () -> questions.route(step, List.of(executors), executors[0], Work.OPERATOR));
        return question;
    }

    private UUID done(String street, String house, String... executors) throws Exception {
        UUID question = routed(street, house, executors);
        for (String each : executors) {
            report(question, each);
        }
        return question;
    }

    private UUID confirmed(String street, String house, String... executors) throws Exception {
        UUID question = done(street, house, executors);
        confirm(question);
        return question;
    }

    private void confirmAgain(UUID question, String executor) throws Exception {
        report(question, executor);
        confirm(question);
    }

    private void report(UUID question, String executor) throws Exception {
        UUID enterprise;
        try (var owner = new OwnersView()) {
            enterprise = UUID.fromString(
                    owner.read("select id from t_brovary.catalog_enterprise where code = '" + executor + "'")
                            .getFirst());
        }
        var master = new Actor(ActorKind.STAFF, "master", "Майстер", Set.of(Role.EXECUTOR), enterprise);
        move(question, Transition.ACCEPT, null, master);
        move(question, Transition.REPORT_DONE, "Полагоджено", master);
    }

    private void confirm(UUID question) throws Exception {
        Step step = step(question, "Зроблено");
        work.as("brovary", () -> questions.confirm(step, Work.OPERATOR));
    }

    private void move(UUID question, Transition transition, String note, Actor actor) throws Exception {
        Step step = step(question, note);
        work.as("brovary", () -> questions.move(step, transition, actor));
    }

    private Step step(UUID question, String note) throws Exception {
        var read = work.as("brovary", () -> questions.read(question, Work.OPERATOR));
        return new Step(question, read.version(), note);
    }

    private void rate(UUID question, int score) throws Exception {
        String code = code(question);
        work.as("brovary", () -> feedback.rate(code, question, score, null));
    }

    private void sayNotDone(UUID question) throws Exception {
        String code = code(question);
        long version = step(question, null).version();
        work.as("brovary", () -> appeals.sayNotDone(code, question, version, "Знову тече"));
    }

    private static String code(UUID question) throws SQLException {
        try (var owner = new OwnersView()) {
            return owner.read("select a.access_code from t_brovary.appeal a join t_brovary.appeal_question q "
                            + "on q.appeal_id = a.id where q.id = '" + question + "'")
                    .getFirst();
        }
    }

    private static void closedWithIncident(UUID question) throws SQLException {
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set state = 'closed' where id = '" + question + "'");
        }
    }

    /** Moves the end of a question, the registration so many hours before and the deadline so far behind. */
    private static void ended(UUID question, String at, int hours, String left) throws SQLException {
        try (var owner = new OwnersView()) {
            String moment = "timestamp '" + at + "' at time zone 'Europe/Kyiv'";
            owner.execute("update t_brovary.appeal_question set closed_at = " + moment + ", registered_at = " + moment
                    + " - interval '" + hours + " hours', due_at = " + moment + " + interval '" + left
                    + "' where id = '" + question + "'");
        }
    }
}
