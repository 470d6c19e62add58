package ua.vidhuk.web.onboarding;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.SharedView;
import ua.vidhuk.catalog.boundary.SharedView.SharedItem;
import ua.vidhuk.catalog.boundary.SharedView.SharedItemPage;
import ua.vidhuk.catalog.boundary.SharedView.SharedVersion;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.web.onboarding.SharedEntryPage.Typed;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.EntryForm;

/** The shared catalogue as the platform's administrator sees it, in every state. */
final class SharedSamples {

    private static final String ADMIN = "platform-admin";
    private static final JsonObject CARD = Json.createReader(
                    new StringReader(
                            """
                            {"name": {"uk": "Видача довідки про склад зареєстрованих осіб", "en": "Certificate of registered persons"},
                             "documents": [{"text": {"uk": "Заява"}}, {"text": {"uk": "Паспорт", "en": "Passport"}}],
                             "lifeEvents": ["housing", "family"], "audience": "person", "termDays": 1, "termUnit": "working",
                             "forms": [{"name": {"uk": "Заява"}, "form": "https://a.example/f.pdf", "sample": "https://a.example/s.pdf"}],
                             "steps": [{"what": {"uk": "Прийняти"}, "who": {"uk": "Адміністратор"}, "days": 1}]}"""))
            .readObject();

    private SharedSamples() {}

    static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        var items = List.of(item("registered-persons", 3, true), item("old-card", 1, false));
        pages.put(
                "platform-shared",
                new SharedListPage(CatalogKind.SERVICE_CARD, new SharedItemPage(items, "next", null, null)));
        pages.put(
                "platform-shared-flowing",
                new SharedListPage(CatalogKind.CATEGORY, new SharedItemPage(items, null, Samples.NOW, null)));
        pages.put(
                "platform-shared-failing",
                new SharedListPage(CatalogKind.CATEGORY, new SharedItemPage(items, null, Samples.NOW, "x keeps it")));
        pages.put(
                "platform-shared-none",
                new SharedListPage(CatalogKind.ENTERPRISE, new SharedItemPage(List.of(), null, null, null)));
        for (CatalogKind kind : CatalogKind.values()) {
            var empty = new Typed("", 0, true, EntryForm.of(kind, JsonValue.EMPTY_JSON_OBJECT));
            pages.put("platform-shared-new-" + kind.word(), page(kind, null, empty, "", Map.of()));
        }
        var entry = new SharedView("service-card", "registered-persons", 3, true, CARD, Samples.NOW, ADMIN);
        var typed = new Typed(entry.code(), 3, true, EntryForm.of(CatalogKind.SERVICE_CARD, CARD));
        pages.put("platform-shared-entry", page(CatalogKind.SERVICE_CARD, entry, typed, "", Map.of()));
        pages.put(
                "platform-shared-entry-wrong",
                page(
                        CatalogKind.SERVICE_CARD,
                        entry,
                        typed,
                        "Виправте поля",
                        Map.of("name", "Заповніть", "forms", "Напишіть адресу", "termUnit", "Виберіть")));
        pages.put(
                "platform-shared-entry-late",
                page(CatalogKind.SERVICE_CARD, entry, typed, "Хтось змінив запис", Map.of()));
        return pages;
    }

    private static SharedEntryPage page(
            CatalogKind kind, SharedView entry, Typed typed, String message, Map<String, String> errors) {
        List<SharedVersion> versions = entry == null
                ? List.of()
                : List.of(
                        new SharedVersion(3, Samples.NOW, ADMIN, true, List.of("fee", "termDays")),
                        new SharedVersion(2, Samples.NOW, "command line of root", false, List.of()),
                        new SharedVersion(1, Samples.NOW, "command line", true, List.of("name")));
        return new SharedEntryPage(kind, entry, typed, message, errors, message.isEmpty(), versions);
    }

    private static SharedItem item(String code, long version, boolean active) {
        return new SharedItem(
                code,
                Map.of("uk", "Видача довідки про склад зареєстрованих осіб у житловому приміщенні"),
                active,
                version,
                Samples.NOW,
                ADMIN);
    }
}
