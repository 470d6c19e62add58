package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.workspace.ExtentPage.Show;

/** Where a community lies: not said, said, said wrongly, and said otherwise by somebody else. */
final class ExtentSamples {

    private static final Extent KEPT = new Extent(50.38, 30.66, 50.62, 31.06);

    private ExtentSamples() {}

    static Map<String, PageModel> pages(WorkspaceFrame frame) {
        var pages = new LinkedHashMap<String, PageModel>();
        var typed = new ExtentForm("п’ятдесят", "31.06", "50.62", "30.66", KEPT.written());
        var wrong = Map.of(
                "extent.south", "Напишіть градуси числом.",
                "extent.north", "Північний край має бути північніше.",
                "extent.east", "Східний край має бути східніше.");
        var other = new ExtentForm("50.4", "30.7", "50.6", "31", KEPT.written());
        var late = Map.of("extent", "Поки ви працювали, хтось змінив цей запис.");
        pages.put("workspace-setup-extent", page(frame, ExtentForm.of(KEPT), Show.SAVED, Map.of()));
        pages.put("workspace-setup-extent-wrong", page(frame, typed, Show.NOTHING, wrong));
        pages.put("workspace-setup-extent-meanwhile", page(frame, other, Show.MEANWHILE, late));
        pages.put(
                "workspace-setup-extent-none",
                new ExtentPage(
                        frame,
                        ExtentForm.of((Extent) null),
                        null,
                        new PointGround(null, null),
                        Show.NOTHING,
                        Map.of()));
        return pages;
    }

    private static ExtentPage page(WorkspaceFrame frame, ExtentForm form, Show show, Map<String, String> errors) {
        return new ExtentPage(frame, form, KEPT, CorrectionSamples.GRID, show, errors);
    }
}
