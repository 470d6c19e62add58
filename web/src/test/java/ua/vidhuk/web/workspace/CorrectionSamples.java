package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.requests.control.MapTiles.Background;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.portal.Catalogue;

/** A question of which is put right what it is about, and where. */
final class CorrectionSamples {

    static final PointGround GRID = new PointGround(MapBox.parse("30.75,50.48,30.85,50.54"), null);

    private CorrectionSamples() {}

    static Map<String, PageModel> pages() {
        var open = WorkspaceSamples.question("registered", List.of("route"));
        var ended = new CorrectionPage(
                WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null),
                WorkspaceSamples.question("closed", List.of()),
                Samples.catalogue(),
                GRID,
                CorrectionForm.of(open),
                Map.of());
        var tiles = new PointGround(
                null,
                new Background("https://tiles.example/{z}/{x}/{y}.png", "https://tiles.example", "© Автори", null));
        var unknown = new Catalogue(List.of(), List.of(), List.of());
        var typed = new CorrectionForm(Map.of(
                CorrectionForm.CATEGORY, "roads", TypedPlace.LATITUDE, "п’ятдесят", CorrectionForm.NOTE, "Телефоном"));
        var wrong = Map.of(
                CorrectionForm.CATEGORY, "Такої категорії немає.",
                TypedPlace.STREET, "Задовге.",
                TypedPlace.LATITUDE, "Координати мають бути парою.",
                CorrectionPage.WHOLE, "Поки ви працювали, хтось змінив цей запис.");
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-correct", page(open, Samples.catalogue(), GRID, CorrectionForm.of(open), Map.of()));
        pages.put("workspace-correct-tiles", page(open, unknown, tiles, CorrectionForm.of(open), Map.of()));
        pages.put("workspace-correct-wrong", page(open, Samples.catalogue(), GRID, typed, wrong));
        pages.put("workspace-correct-ended", ended);
        return pages;
    }

    private static CorrectionPage page(
            QuestionView question,
            Catalogue catalogue,
            PointGround ground,
            CorrectionForm form,
            Map<String, String> errors) {
        var frame = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        return new CorrectionPage(frame, question, catalogue, ground, form, errors);
    }
}
