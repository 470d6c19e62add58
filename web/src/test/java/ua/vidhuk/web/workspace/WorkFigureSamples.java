package ua.vidhuk.web.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.WorkFigures;
import ua.vidhuk.appeals.boundary.WorkFigures.DistrictWork;
import ua.vidhuk.appeals.boundary.WorkFigures.ExecutorWork;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkQuality;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkShare;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.web.page.PageModel;

/** How executors and districts did, as pages show it. */
final class WorkFigureSamples {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate LAST = LocalDate.parse("2026-10-31");
    private static final WorkQuality GOOD =
            work(1_204, share(1_203, 1_204, 99), share(877, 900, 97), share(40, 52, 77), 26.4);
    private static final WorkQuality POOR = work(3, share(1, 3, 33), share(0, 1, 0), none(), 412.0);
    private static final WorkQuality ALONE = work(2_890, share(2_890, 2_890, 100), none(), none(), 0.1);
    private static final WorkQuality ALL =
            work(4_097, share(4_094, 4_097, 99), share(877, 901, 97), share(40, 52, 77), 8.1);

    private WorkFigureSamples() {}

    static Map<String, PageModel> pages() {
        var controller = WorkspaceSamples.frame(WorkspaceSamples.CONTROLLER, null);
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var typed = Map.of("from", "2026-10-01", "until", "2025-10-31");
        var wrong = Map.of("until", "Останній день не може бути раніше за перший.");
        return Map.of(
                "workspace-work", page(controller, figures(districts())),
                "workspace-work-undivided", page(admin, figures(List.of(new DistrictWork(null, null, ALONE)))),
                "workspace-work-none", page(controller, nothing()),
                "workspace-work-wrong", new WorkFigurePage(controller, null, TODAY, typed, wrong));
    }

    static WorkFigurePage page(WorkspaceFrame frame, WorkFigures figures) {
        var days = Map.of(
                "from", figures.from().toString(), "until", figures.until().toString());
        return new WorkFigurePage(frame, figures, TODAY, days, Map.of());
    }

    static WorkFigures figures(List<DistrictWork> districts) {
        var executors = List.of(
                new ExecutorWork(
                        "roads", Map.of("uk", "КП «Бровари-Благоустрій та утримання вулично-дорожньої мережі»"), POOR),
                new ExecutorWork("water & heat", Map.of("uk", "КП «Бровариводоканал»"), GOOD),
                new ExecutorWork(null, null, ALONE));
        return new WorkFigures(FIRST, LAST, ALL, executors, districts);
    }

    static List<DistrictWork> districts() {
        return List.of(
                new DistrictWork(new UUID(7, 1), "Старе місто", POOR),
                new DistrictWork(new UUID(7, 2), "Торгмаш", GOOD),
                new DistrictWork(null, null, ALONE));
    }

    private static WorkFigures nothing() {
        return new WorkFigures(FIRST, LAST, work(0, none(), none(), none(), null), List.of(), List.of());
    }

    private static WorkQuality work(
            long closed, WorkShare onTime, WorkShare reallyDone, WorkShare satisfied, Double meanHours) {
        return new WorkQuality(closed, onTime, reallyDone, satisfied, meanHours);
    }

    private static WorkShare share(long count, long of, int percent) {
        return new WorkShare(count, of, percent);
    }

    private static WorkShare none() {
        return new WorkShare(0, 0, null);
    }
}
