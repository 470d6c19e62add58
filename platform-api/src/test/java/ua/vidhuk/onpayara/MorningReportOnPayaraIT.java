package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.calendar.boundary.TimetableDesk;
import ua.vidhuk.calendar.entity.NewTimetable;
import ua.vidhuk.monitoring.boundary.MorningDesk;
import ua.vidhuk.monitoring.boundary.MorningView.MorningRow;
import ua.vidhuk.monitoring.boundary.MorningView.MorningStreet;
import ua.vidhuk.monitoring.control.MorningWatch;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.monitoring.entity.NewMorningRule;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** The morning report: exact, once a day however many look, and to whom it is meant for. */
@ExtendWith(ArquillianExtension.class)
class MorningReportOnPayaraIT {

    @Inject
    Work work;

    @Inject
    MorningWatch watch;

    @Inject
    MorningDesk desk;

    @Inject
    TimetableDesk timetables;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void itIsMadeAndSentOnceWithExactNumbersThoughManyNodesLook() throws Exception {
        MorningWork.pretendMade("lutsk");
        MorningWork.plant();
        work.as(
                "lutsk",
                () -> desk.set(
                        new NewMorningRule(
                                "0:00",
                                false,
                                List.of(
                                        reader("head@morning.example"),
                                        reader("deputy@morning.example", "morning-utilities"),
                                        reader("quiet@morning.example", "morning-quiet"))),
                        Work.OPERATOR));
        MorningWork.forget("lutsk");
        look("lutsk");
        look("lutsk");

        assertThat(MorningWork.made("lutsk")).isEqualTo("1");
        assertThat(MorningWork.read("select recipient from t_lutsk.message where template = 'monitoring.morning' and "
                        + "recipient like '%@morning.example' order by 1"))
                .containsExactly("deputy@morning.example", "head@morning.example");
        assertThat(letterTo("deputy@morning.example"))
                .contains("Надійшло 12 питань за останню добу")
                .contains(
                        "\n1. Водопостачання: 12, зазвичай за добу 2; відкрито 14, прострочено 3;"
                                + " вулиці: вулиця Київська (6), вулиця Тиха (3), вулиця Нова (2); найбільше має Підприємство (9)\n")
                .contains("\nПорив на мережі · Водопостачання · питань: 3 · триває з ")
                .contains("\nПідприємство: 2\n")
                .contains("/workspace/morning?day=")
                .doesNotContain("Дороги", "Петренко");
        assertThat(letterTo("head@morning.example"))
                .contains("Водопостачання: 12, зазвичай за добу 2;")
                .contains("Дороги: 3, зазвичай за добу 6; відкрито 0, прострочено 0")
                .contains("Нове: 2, зазвичай за добу 0; відкрито 3, прострочено 0")
                .doesNotContain("Петренко");
        theReportOfTodayCanBeRead();
    }

    private void theReportOfTodayCanBeRead() throws Exception {
        var tenant = work.tenant("lutsk");
        var report = work.as("lutsk", () -> desk.read(null, tenant)).orElseThrow();
        assertThat(report.made()).isTrue();
        assertThat(report.problems().stream()
                        .filter(each -> each.category().startsWith("morning-"))
                        .toList())
                .extracting(MorningRow::category, MorningRow::count, MorningRow::usual, MorningRow::index)
                .containsExactly(
                        tuple("morning-water", 12L, 2.0, 6.0),
                        tuple("morning-new", 2L, 0.0, null),
                        tuple("morning-roads", 3L, 6.0, 0.5));
        MorningRow water = report.problems().stream()
                .filter(each -> each.category().equals("morning-water"))
                .findFirst()
                .orElseThrow();
        assertThat(water.open()).isEqualTo(14);
        assertThat(water.late()).isEqualTo(3);
        assertThat(water.executor()).isEqualTo("enterprise-4");
        assertThat(water.ofExecutor()).isEqualTo(9);
        assertThat(water.streets()).hasSize(3).last().isEqualTo(new MorningStreet("вулиця Нова", 2));
        assertThat(report.incidents())
                .filteredOn(each -> each.title().equals("Порив на мережі"))
                .singleElement()
                .satisfies(each -> assertThat(each.questions()).isEqualTo(3));
        assertThat(report.veryLate())
                .anySatisfy(each -> assertThat(each.executor()).isEqualTo("enterprise-4"));
        assertThat(work.as("lutsk", () -> desk.read(report.day().minusDays(1), tenant)))
                .isEmpty();
        assertThat(work.as("lutsk", () -> desk.read(report.day().plusDays(1), tenant)))
                .isEmpty();
    }

    @Test
    void onADayOffNoneIsMadeAndThePageTellsHowMattersStandNow() throws Exception {
        MorningWork.pretendMade("istra");
        work.as("istra", () -> timetables.set(new NewTimetable(offToday(), null, false), Work.OPERATOR));
        work.as(
                "istra",
                () -> desk.set(
                        new NewMorningRule("00:00", null, List.of(reader("off@morning.example"))), Work.OPERATOR));
        MorningWork.forget("istra");
        look("istra");

        assertThat(MorningWork.made("istra")).isEqualTo("0");
        assertThat(MorningWork.read("select count(*) from t_istra.message where recipient = 'off@morning.example'"))
                .containsExactly("0");
        var report = work.as("istra", () -> desk.read(null, work.tenant("istra")));
        assertThat(report).hasValueSatisfying(each -> assertThat(each.made()).isFalse());
    }

    @Test
    void whatIsWrongAboutTheRuleIsNamedFieldByField() {
        var wrong = new NewMorningRule(
                "10:01",
                true,
                List.of(
                        new MorningReader(null, null, List.of("category-1")),
                        new MorningReader(List.of("resident"), List.of("немає"), List.of("no-such"))));
        assertThatThrownBy(() -> work.as("brovary", () -> desk.set(wrong, Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly(
                                "hour",
                                "readers[0].roles",
                                "readers[1].roles",
                                "readers[1].emails",
                                "readers[1].categories"));
        assertThatThrownBy(() -> work.as("brovary", () -> desk.set(null, Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("hour"));
    }

    private void look(String slug) throws Exception {
        var looks = Collections.<Callable<Object>>nCopies(
                16,
                () -> work.as(slug, () -> {
                    watch.look(new TenantSlug(slug));
                    return "";
                }));
        assertThat(work.together(looks)).noneMatch(Throwable.class::isInstance);
    }

    private static MorningReader reader(String email, String... categories) {
        return new MorningReader(null, List.of(email), Arrays.asList(categories));
    }

    private static String letterTo(String address) throws Exception {
        return MorningWork.read(
                        "select body from t_lutsk.message where template = 'monitoring.morning' and recipient = '"
                                + address + "'")
                .getFirst();
    }

    /** A week in which only a day is worked that is neither today nor tomorrow. */
    private static List<String> offToday() throws Exception {
        int today = Integer.parseInt(MorningWork.read("select extract(isodow from now() at time zone 'Europe/Kyiv')")
                .getFirst());
        var week = new String[7];
        Arrays.fill(week, "");
        week[(today + 2) % 7] = "08:00-17:00";
        return List.of(week);
    }
}
