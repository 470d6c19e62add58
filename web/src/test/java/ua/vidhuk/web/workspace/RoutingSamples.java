package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningScore;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningView;
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.control.RoutingTrial.RuleTrial;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** The page of the rules by which questions go to executors. */
final class RoutingSamples {

    private RoutingSamples() {}

    static Map<String, PageModel> pages() {
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var rule = new RoutingRule(
                "Відкриті люки",
                null,
                "phone",
                "вулиця Київська",
                1,
                99,
                List.of("люк", "кришк"),
                List.of("vodokanal"),
                "vodokanal",
                "high");
        var routing = new Routing(3, Samples.NOW, "brovary-admin", List.of(rule));
        var trial = new RoutingOutcome(
                2000, 1870, List.of(new RuleTrial("Відкриті люки", 130, 101, 12, List.of("БР-2026-000017/1"))));
        var pages = new LinkedHashMap<String, PageModel>();
        var catalogue = Samples.catalogue();
        var nothing = new LearningView(null, 0, List.of());
        pages.put(
                "workspace-routing",
                new RoutingPage(
                        admin, RoutingForm.of(routing), catalogue, List.of(routing), null, learning(), true, Map.of()));
        pages.put(
                "workspace-routing-tried",
                new RoutingPage(
                        admin,
                        RoutingForm.of(routing),
                        catalogue,
                        List.of(routing),
                        trial,
                        learning(),
                        false,
                        Map.of()));
        pages.put(
                "workspace-routing-none",
                new RoutingPage(
                        admin,
                        RoutingForm.of(Routing.NONE),
                        catalogue,
                        List.of(Routing.NONE),
                        null,
                        nothing,
                        false,
                        Map.of()));
        var wrong = Map.of(
                "rules[0].name",
                "Заповніть це поле.",
                "rules[0].executors",
                "Виберіть виконавця.",
                "rules",
                "Хтось змінив правила раніше.");
        pages.put(
                "workspace-routing-wrong",
                new RoutingPage(
                        admin, RoutingForm.of(routing), catalogue, List.of(routing), null, learning(), false, wrong));
        return pages;
    }

    private static LearningView learning() {
        return new LearningView(
                Samples.NOW,
                1204,
                List.of(
                        new LearningScore("category", 240, 74, 91, 24, 52),
                        new LearningScore("executor", 240, 81, 96, 30, 61)));
    }
}
