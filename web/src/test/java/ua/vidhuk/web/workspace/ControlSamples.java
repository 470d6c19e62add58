package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentHint;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentPage;
import ua.vidhuk.appeals.boundary.IncidentView;
import ua.vidhuk.appeals.boundary.IncidentView.CutOffHouse;
import ua.vidhuk.appeals.boundary.IncidentView.IncidentNews;
import ua.vidhuk.appeals.boundary.IncidentView.IncidentQuestion;
import ua.vidhuk.appeals.boundary.LateForwardRow;
import ua.vidhuk.appeals.boundary.LateForwardRow.LateForwardPage;
import ua.vidhuk.calendar.boundary.TimetableView;
import ua.vidhuk.calendar.boundary.TimetableView.OwnDayView;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.monitoring.boundary.LadderView;
import ua.vidhuk.monitoring.boundary.LateFigures;
import ua.vidhuk.monitoring.boundary.LateFigures.LateGroup;
import ua.vidhuk.monitoring.boundary.LateRow;
import ua.vidhuk.monitoring.entity.LadderStep;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.IncidentReadPage.FailedForm;
import ua.vidhuk.web.workspace.LateBoardPage.LateQuery;

/** What those who control see: late work, its ladder, and the working time. */
public final class ControlSamples {

    private static final Actor ADMIN = WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN);
    private static final String STREET = "вулиця Київська";
    private static final List<String> WEEK = List.of("08:00-17:00", "08:00-17:00", "", "", "08:00-12:00", "", "");

    private ControlSamples() {}

    public static Map<String, PageModel> pages() {
        var frame = WorkspaceSamples.frame(ADMIN, null);
        var pages = new LinkedHashMap<String, PageModel>();
        var figures = new LateFigures(
                17,
                List.of(new LateGroup("water", Map.of("uk", "Водоканал"), 12, 4, 0, 3, 5), unassigned()),
                List.of(new LateGroup("gas", Map.of("uk", "Газова служба"), 2, 2, 0, 0, 0)),
                List.of(new LateGroup("heating", Map.of("uk", "Опалення"), 17, 4, 5, 3, 5)));
        var rows = new LateRow.LatePage(List.of(row(1, "water"), row(2, null)), "next");
        var none = new LateRow.LatePage(List.of(), null);
        var all = new LateQuery(null, null, null, null);
        pages.put("workspace-late", new LateBoardPage(frame, figures, rows, all, forwards(), null));
        pages.put(
                "workspace-late-filtered",
                new LateBoardPage(
                        frame,
                        figures,
                        rows,
                        new LateQuery("water", "gas", "heating", "day"),
                        LateForwardPage.NONE,
                        null));
        pages.put(
                "workspace-late-nobody",
                new LateBoardPage(
                        frame, figures, none, new LateQuery("none", "", "gone", ""), LateForwardPage.NONE, null));
        pages.put(
                "workspace-late-wrong",
                new LateBoardPage(
                        frame, figures, none, new LateQuery("x", "", "", "x"), LateForwardPage.NONE, "Такого немає"));
        pages.put(
                "workspace-late-none",
                new LateBoardPage(
                        frame,
                        new LateFigures(0, List.of(), List.of(), List.of()),
                        none,
                        all,
                        LateForwardPage.NONE,
                        null));
        var usual = new TimetableView(null, null, WEEK, List.of(), false);
        var set = new TimetableView(
                Samples.NOW,
                "Ірина",
                WEEK,
                List.of(
                        new OwnDayView(LocalDate.parse("2026-12-31"), "08:00-12:00", "Скорочений"),
                        new OwnDayView(LocalDate.parse("2027-01-02"), "", "")),
                true);
        pages.put(
                "workspace-working-time",
                new WorkingTimePage(frame, WorkingTimeForm.of(usual), List.of(usual), false, Map.of()));
        pages.put(
                "workspace-working-time-saved",
                new WorkingTimePage(frame, WorkingTimeForm.of(set), List.of(set, set), true, Map.of()));
        var wrong = Map.of("week[2]", "Напишіть години", "days[0].day", "Виберіть дату", "days", "Забагато");
        pages.put(
                "workspace-working-time-wrong",
                new WorkingTimePage(frame, WorkingTimeForm.of(set), List.of(set), false, wrong));
        pages.putAll(ladders(frame));
        pages.putAll(incidents());
        return pages;
    }

    private static LateForwardPage forwards() {
        var by = Samples.NOW.minus(Duration.ofDays(2));
        var names = Map.of("uk", "Опалення");
        var id = new UUID(1, 7);
        return new LateForwardPage(
                3,
                List.of(
                        new LateForwardRow(id, id, "БР-2026-000130", 1, "heating", names, by, true),
                        new LateForwardRow(id, id, "БР-2026-000131", 2, "heating", names, by, false)),
                "next");
    }

    private static Map<String, PageModel> ladders(WorkspaceFrame frame) {
        var steps = List.of(
                new LadderStep(0, "", List.of("controller"), true, List.of(), List.of()),
                new LadderStep(
                        24, "Дуже пізно", List.of("manager"), false, List.of("mayor@example.org"), List.of("heating")));
        var usual = new LadderView(null, null, steps);
        var set = new LadderView(Samples.NOW, "Ірина", steps);
        var form = LadderForm.of(steps, List.of("Прострочено"));
        var categories = Samples.catalogue().categories();
        var wrong = Map.of(
                "steps", "Потрібен", "steps[0].hours", "Від 0", "steps[0].roles", "Кому?", "steps[1].categories", "Ні");
        return Map.of(
                "workspace-ladder",
                new LadderPage(frame, form, List.of(usual), categories, false, Map.of()),
                "workspace-ladder-saved",
                new LadderPage(frame, form, List.of(set, set), categories, true, Map.of()),
                "workspace-ladder-wrong",
                new LadderPage(frame, form, List.of(set), categories, false, wrong));
    }

    private static Map<String, PageModel> incidents() {
        var frame = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var open = new IncidentView(
                incident(null),
                "Ірина",
                null,
                List.of(
                        new IncidentQuestion(
                                new UUID(1, 1), new UUID(1, 2), "БР-2026-000123", 1, "routed", STREET, "5"),
                        new IncidentQuestion(new UUID(1, 3), new UUID(1, 2), "БР-2026-000123", 2, "done", STREET, null),
                        new IncidentQuestion(
                                new UUID(1, 4), new UUID(1, 5), "БР-2026-000124", 1, "closed", null, null)),
                List.of(new IncidentNews(Samples.NOW, "Ірина", "Бригада на місці.\nВоду дадуть до 18:00.")),
                List.of(new CutOffHouse(STREET, "5", 1), new CutOffHouse(STREET, null, 1)));
        var closed = new IncidentView(incident(Samples.NOW), "Ірина", "Усунуто.", List.of(), List.of(), List.of());
        var wrong = new FailedForm("close", "", "Виправте поля", Map.of("text", "Заповніть"));
        var page = new IncidentPage(List.of(incident(null)), "next");
        return Map.of(
                "workspace-incidents", new IncidentListPage(frame, false, page),
                "workspace-incidents-none", new IncidentListPage(frame, false, new IncidentPage(List.of(), null)),
                "workspace-incidents-none-closed", new IncidentListPage(frame, true, new IncidentPage(List.of(), null)),
                "workspace-incident", new IncidentReadPage(frame, open, "tell", FailedForm.NONE),
                "workspace-incident-wrong", new IncidentReadPage(frame, open, "", wrong),
                "workspace-incident-closed", new IncidentReadPage(frame, closed, "close", FailedForm.NONE));
    }

    /** Near one while nobody has the question, in one when it is routed. */
    static IncidentHint hint(String state) {
        return state.equals("routed")
                ? new IncidentHint(incident(null), List.of())
                : new IncidentHint(null, List.of(incident(null)));
    }

    private static IncidentRow incident(Instant closedAt) {
        return new IncidentRow(
                new UUID(1, 7),
                "Аварія на водогоні, вулиця Київська",
                "heating",
                Map.of("uk", "Опалення"),
                Samples.NOW.minus(Duration.ofHours(3)),
                closedAt,
                37);
    }

    private static LateGroup unassigned() {
        return new LateGroup(null, null, 5, 0, 5, 0, 0);
    }

    private static LateRow row(int ordinal, String executor) {
        return new LateRow(
                new UUID(1, ordinal),
                new UUID(1, 9),
                "БР-2026-000123",
                ordinal,
                "heating",
                Map.of("uk", "Опалення"),
                executor,
                executor == null ? null : Map.of("uk", "Виконавчий комітет Броварської міської ради"),
                ordinal == 1 ? List.of(Map.of("uk", "Газова служба"), Map.of("uk", "Водоканал")) : List.of(),
                "routed",
                ordinal == 1,
                Samples.NOW.minus(Duration.ofDays(2)),
                "days",
                2);
    }
}
