package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.EarlierAppeal;
import ua.vidhuk.appeals.boundary.GroundView;
import ua.vidhuk.appeals.boundary.MarkFigures;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** What the law knows of appeals, as pages show it. */
final class LawSamples {

    private LawSamples() {}

    static Map<String, PageModel> pages() {
        var frame = WorkspaceSamples.frame(WorkspaceSamples.CONTROLLER, null);
        LocalDate day = LocalDate.parse("2026-11-23");
        var figures = new MarkFigures(day, day, 12_345, 120, 30, 12, 480, Map.of("anonymous", 7L, "gone", 1L));
        var none = new MarkFigures(day, day, 0, 0, 0, 0, 0, Map.of());
        var days = Map.of("from", "2026-11-23", "until", "2026-11-23");
        return Map.of(
                "workspace-marks", new MarkFigurePage(frame, figures, days, Map.of()),
                "workspace-marks-none", new MarkFigurePage(frame, none, days, Map.of()),
                "workspace-marks-wrong", new MarkFigurePage(frame, null, days, Map.of("until", "Раніше за перший")));
    }

    static List<GroundView> grounds() {
        return List.of(
                new GroundView("anonymous", "У зверненні не зазначено, хто звертається.", false, null),
                new GroundView("repeated", "Це питання вже вирішено по суті.", true, null),
                new GroundView("defective", "Звернення повертається.", false, Samples.NOW.plus(Duration.ofDays(8))));
    }

    static List<EarlierAppeal> earlier() {
        return List.of(
                new EarlierAppeal(new UUID(9, 9), "БР-2026-000007", Samples.NOW, "Немає опалення", true),
                new EarlierAppeal(new UUID(9, 8), "БР-2026-000003", Samples.NOW, "Яма на дорозі", false));
    }
}
