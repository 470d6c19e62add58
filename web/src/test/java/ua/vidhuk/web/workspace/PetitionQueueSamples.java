package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.petitions.boundary.PetitionPage;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.petitions.PetitionSamples;

/** What a moderator sees. */
public final class PetitionQueueSamples {

    private static final Actor MODERATOR =
            new Actor(ActorKind.STAFF, "brovary-moderator", "Марія Модераторка", Set.of(Role.MODERATOR), null);

    private PetitionQueueSamples() {}

    public static Map<String, PageModel> pages() {
        var frame = new WorkspaceFrame(null, List.of(), MODERATOR, false, false, Samples.NOW);
        var pages = new LinkedHashMap<String, PageModel>();
        var rows = List.of(PetitionSamples.row("sent", "Висадити дерева вздовж вулиці Київської"));
        pages.put("workspace-petitions", new PetitionQueuePage(frame, "sent", new PetitionPage(rows, "next")));
        pages.put(
                "workspace-petitions-none", new PetitionQueuePage(frame, "reached", new PetitionPage(List.of(), null)));
        for (String state : List.of("sent", "reached", "in-review", "answered")) {
            pages.put(
                    "workspace-petition-" + state,
                    new PetitionCheckPage(frame, PetitionSamples.view(state), rows, Map.of(), "", Map.of()));
        }
        pages.put(
                "workspace-petition-wrong",
                new PetitionCheckPage(
                        frame,
                        PetitionSamples.view("sent"),
                        List.of(),
                        Map.of("confirmed", List.of("author-named"), "note", List.of("Бо так")),
                        "Виправте поля",
                        Map.of("confirmed", "Позначте кожну", "requirement", "Виберіть", "note", "Напишіть")));
        return pages;
    }
}
