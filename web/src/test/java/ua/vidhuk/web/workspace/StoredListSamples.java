package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.StoredFilterView;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Lists that somebody keeps. */
final class StoredListSamples {

    private StoredListSamples() {}

    static Map<String, PageModel> pages() {
        StoredList roads = new StoredList(filter(1, "Дороги й тротуари лівого берега, що горять", null, 100));
        StoredList shared = new StoredList(filter(2, "Опалення", "operator", 0));
        var plain = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, Place.ALL);
        var frame = new WorkspaceFrame(
                Place.ALL,
                Optional.of(roads.filter().id().toString()),
                plain.places(),
                List.of(roads, shared),
                3,
                plain.reader(),
                true,
                plain.look(),
                plain.now());
        var choices = new ListPane.Choices(
                Samples.catalogue().categories(), Samples.catalogue().enterprises());
        var list = new ListPane(roads.query(), WorkspaceSamples.rows(12), null, null, choices);
        var roles = List.of("operator", "controller", "manager", "executor");
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-list-stored", new WorkspacePage(frame, list, null, false));
        pages.put(
                "workspace-stored-list",
                new StoredListPage(frame, list, null, new StoredListForm(null, "", ""), roles, Map.of()));
        pages.put(
                "workspace-stored-list-wrong",
                new StoredListPage(
                        frame,
                        list,
                        roads,
                        new StoredListForm(3L, "", "operator"),
                        roles,
                        Map.of("name", "Заповніть це поле.", "role", "Із цією роллю ділитися не можна.")));
        return pages;
    }

    private static StoredFilterView filter(int id, String name, String role, int count) {
        return new StoredFilterView(
                new UUID(9, id),
                name,
                role,
                true,
                true,
                List.of("registered", "routed"),
                "heating",
                "executive",
                true,
                null,
                "anonymous",
                "30.7,50.4,30.9,50.6",
                false,
                "most-urgent",
                count,
                3);
    }
}
