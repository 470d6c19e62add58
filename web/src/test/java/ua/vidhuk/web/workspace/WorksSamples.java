package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.CutOff;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.knowledge.boundary.WorksView.WorksUpdate;
import ua.vidhuk.knowledge.entity.WorksPlace;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.works.WorksListPage;
import ua.vidhuk.web.workspace.WorksReadPage.Failed;

/** Pages about planned works and outages. */
public final class WorksSamples {

    private WorksSamples() {}

    public static Map<String, PageModel> pages() {
        var operator = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var executor = WorkspaceSamples.frame(WorkspaceSamples.EXECUTOR, null);
        var streets = Samples.catalogue().streets();
        var wrong = Map.of("title", "Заповніть це поле.", "places[1].houses", "Будинки не розібрати.");
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("works", new WorksListPage("", "", works(), streets, Samples.NOW));
        pages.put("works-none", new WorksListPage("вулиця Київська", "7", List.of(), streets, Samples.NOW));
        pages.put("workspace-works", new WorksBoardPage(operator, false, works(), null));
        pages.put("workspace-works-over", new WorksBoardPage(executor, true, List.of(), null));
        pages.put("workspace-works-new", form(operator, Map.of()));
        pages.put("workspace-works-wrong", form(executor, wrong));
        pages.put("workspace-works-read", new WorksReadPage(operator, works().getFirst(), true, "tell", Failed.NONE));
        var failed =
                new Failed("prolong", WorksForm.empty(), "Не так", Map.of("text", "Заповніть", "endsAt", "Пізніше"));
        pages.put("workspace-works-failed", new WorksReadPage(operator, works().getLast(), true, "", failed));
        var house = new CutOff(new UUID(6, 1), "Аварія на водогоні", "вулиця Київська", "12а", 3);
        pages.put("workspace-cut-off", CutOffPage.of(operator, List.of(house), works()));
        pages.put("workspace-cut-off-none", CutOffPage.of(operator, List.of(), List.of()));
        return pages;
    }

    private static WorksFormPage form(WorkspaceFrame frame, Map<String, String> errors) {
        var catalogue = Samples.catalogue();
        return new WorksFormPage(
                frame, WorksForm.empty(), errors, catalogue.categories(), catalogue.enterprises(), catalogue.streets());
    }

    /** One that goes on, and one that comes. */
    public static List<WorksView> works() {
        var now = Samples.NOW;
        return List.of(
                works("outage", now.minus(Duration.ofHours(2)), null),
                works(
                        "planned",
                        now.plus(Duration.ofDays(2)),
                        now.plus(Duration.ofDays(2).plusHours(8))));
    }

    private static WorksView works(String kind, Instant begins, Instant ends) {
        return new WorksView(
                new UUID(8, kind.hashCode()),
                kind,
                "announced",
                false,
                "cold-water",
                Map.of("uk", "Холодне водопостачання"),
                "water",
                Map.of("uk", "КП «Броваритепловодоенергія»"),
                "Немає холодної води: заміна засувки на магістральному водогоні",
                List.of(
                        new WorksPlace("вулиця Київська", "2-48 парні, 51а"),
                        new WorksPlace("бульвар Незалежності", null),
                        new WorksPlace("вулиця Героїв України", "1-15"),
                        new WorksPlace("вулиця Симона Петлюри", "7")),
                begins,
                ends,
                List.of(new WorksUpdate(Samples.NOW, "tell", "Бригада на місці, підвозимо воду на розі з бульваром.")),
                2);
    }
}
