package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningScore;
import ua.vidhuk.appeals.boundary.SuggestionView.LearningView;
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.control.RoutingTrial.RuleTrial;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.appeals.entity.RoutingTime;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** The page of the rules by which questions go to executors. */
final class RoutingSamples {

    private static final District DISTRICT = new District(
            new UUID(9, 1),
            "Стара частина міста",
            List.of("Требухів"),
            List.of(
                    new DistrictStreet("вулиця Київська", "1-99 непарні, 12а"),
                    new DistrictStreet("бульвар Незалежності", null)),
            2,
            Samples.NOW,
            "brovary-admin");

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
                "high",
                DISTRICT.id(),
                List.of("лік"),
                new RoutingTime(List.of("sat", "sun"), "20:00", "06:00", true));
        var routing = new Routing(3, Samples.NOW, "brovary-admin", List.of(rule));
        var trial = new RoutingOutcome(
                2000,
                1870,
                List.of(new RuleTrial("Відкриті люки", 130, 101, 12, List.of("БР-2026-000017/1"), 7, "Усе")));
        var pages = new LinkedHashMap<String, PageModel>();
        var nothing = new LearningView(null, 0, List.of());
        pages.put("workspace-routing", page(admin, routing, List.of(""), null, learning(), true, Map.of()));
        pages.put("workspace-routing-tried", page(admin, routing, List.of("Усе"), trial, learning(), false, Map.of()));
        pages.put("workspace-routing-none", page(admin, Routing.NONE, List.of(), null, nothing, false, Map.of()));
        var wrong = Map.of(
                "rules[0].name",
                "Заповніть це поле.",
                "rules[0].executors",
                "Виберіть виконавця.",
                "rules[0].district",
                "Такого району немає.",
                "rules[0].time.days",
                "Дні тижня.",
                "rules",
                "Хтось змінив правила раніше.");
        pages.put("workspace-routing-wrong", page(admin, routing, List.of(), null, learning(), false, wrong));
        pages.put("workspace-districts", new DistrictListPage(admin, List.of(DISTRICT), true, false));
        pages.put("workspace-districts-none", new DistrictListPage(admin, List.of(), false, true));
        var settlements = List.of("Бровари", "Требухів");
        pages.put(
                "workspace-district",
                new DistrictEditPage(admin, DistrictForm.of(DISTRICT), DISTRICT, settlements, Map.of()));
        pages.put(
                "workspace-district-wrong",
                new DistrictEditPage(
                        admin,
                        DistrictForm.EMPTY,
                        null,
                        settlements,
                        Map.of("name", "Заповніть це поле.", "streets", "Назвіть хоча б одну вулицю.")));
        return pages;
    }

    private static RoutingPage page(
            WorkspaceFrame frame,
            Routing routing,
            List<String> hidden,
            RoutingOutcome trial,
            LearningView learning,
            boolean saved,
            Map<String, String> errors) {
        return new RoutingPage(
                frame,
                RoutingForm.of(routing),
                Samples.catalogue(),
                List.of(routing),
                List.of(DISTRICT),
                hidden,
                trial,
                learning,
                saved,
                errors);
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
