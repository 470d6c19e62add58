package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Pages of the words for answers. */
final class ReplySamples {

    private ReplySamples() {}

    static Map<String, PageModel> pages() {
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var categories = Samples.catalogue().categories();
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-replies", new RepliesPage(admin, templates(), true));
        pages.put("workspace-replies-none", new RepliesPage(admin, List.of(), false));
        pages.put("workspace-reply-new", new ReplyEditPage(admin, ReplyForm.EMPTY, List.of(), categories, Map.of()));
        pages.put(
                "workspace-reply-wrong",
                new ReplyEditPage(
                        admin,
                        ReplyForm.of(templates().getFirst()),
                        templates(),
                        categories,
                        Map.of("steps", "Виберіть принаймні одну дію.", "texts.uk", "Напишіть текст.")));
        return pages;
    }

    static List<ReplyTemplate> templates() {
        return List.of(template(2, "Прийнято до виконання", false), template(1, "Дякуємо за звернення", true));
    }

    private static ReplyTemplate template(int version, String name, boolean retired) {
        return new ReplyTemplate(
                new UUID(7, version),
                version,
                name,
                List.of("answer", "close", "ask-clarification"),
                version == 1 ? "heating" : null,
                Map.of("uk", "Вітаємо, {applicant}!\nВаше звернення {number} прийнято, відповімо до {deadline}."),
                retired,
                Samples.NOW,
                "brovary-admin");
    }
}
