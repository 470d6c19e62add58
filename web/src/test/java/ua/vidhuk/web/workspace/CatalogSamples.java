package ua.vidhuk.web.workspace;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.catalog.boundary.EntryRow;
import ua.vidhuk.catalog.boundary.EntryRow.EntryPage;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.EntryView;
import ua.vidhuk.catalog.boundary.EntryView.FieldDifference;
import ua.vidhuk.catalog.boundary.SharedRow;
import ua.vidhuk.catalog.boundary.SharedRow.SharedPage;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.EntryEditPage.Option;
import ua.vidhuk.web.workspace.EntryEditPage.Trouble;
import ua.vidhuk.web.workspace.EntryEditPage.Typed;

/** What the keeper of a catalogue sees: lists, the editor with differences, with errors, after a colleague was quicker. */
public final class CatalogSamples {

    static final JsonObject CARD = json(
            """
            {"name": {"uk": "Реєстрація місця проживання", "en": "Registration of residence"}, "body": "tsnap",
             "lifeEvents": ["housing"], "termDays": 1, "termUnit": "working", "fee": {"uk": "100 грн"},
             "documents": [{"text": {"uk": "Заява", "en": "Application"}}, {"text": {"uk": "Паспорт"}}],
             "forms": [{"name": {"uk": "Заява"}, "form": "https://lutsk.example/f.pdf", "sample": "https://lutsk.example/s.pdf"}],
             "steps": [{"what": {"uk": "Прийом", "en": "Receipt"}, "who": {"uk": "Адміністратор"}, "days": 1},
               {"what": {"uk": "Видача"}}]}""");

    private static final Actor KEEPER =
            new Actor(ActorKind.STAFF, "lutsk-admin", "Оксана Адміністраторка", Set.of(Role.TENANT_ADMIN), null);
    private static final Map<CatalogKind, List<Option>> OPTIONS = Map.of(
            CatalogKind.ENTERPRISE, List.of(new Option("tsnap", Map.of("uk", "ЦНАП"))),
            CatalogKind.CATEGORY, List.of());

    private CatalogSamples() {}

    public static Map<String, PageModel> pages() {
        var frame = new WorkspaceFrame(null, List.of(), KEEPER, false, ListLook.PLAIN, Samples.NOW);
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-catalog", new EntryListPage(frame, CatalogKind.SERVICE_CARD, entries(40), null));
        pages.put("workspace-catalog-none", new EntryListPage(frame, CatalogKind.CATEGORY, entries(0), null));
        pages.put("workspace-catalog-shared", new EntryListPage(frame, CatalogKind.SERVICE_CARD, null, shared(12)));
        pages.put("workspace-catalog-shared-none", new EntryListPage(frame, CatalogKind.ENTERPRISE, null, shared(0)));
        for (CatalogKind kind : CatalogKind.values()) {
            var empty = EntryForm.of(kind, JsonValue.EMPTY_JSON_OBJECT);
            pages.put(
                    "workspace-catalog-new-" + kind.word(),
                    new EntryEditPage(
                            frame,
                            kind,
                            null,
                            new Typed("", 0, true, empty),
                            Trouble.NONE,
                            OPTIONS,
                            List.of(),
                            Map.of()));
        }
        pages.put("workspace-catalog-entry", editor(frame, Trouble.NONE));
        pages.put(
                "workspace-catalog-wrong",
                editor(
                        frame,
                        new Trouble(
                                "Виправте 2 поля і надішліть ще раз.",
                                Map.of("documents", "Заповніть це поле.", "termDays", "Введіть ціле число."),
                                Map.of())));
        pages.put(
                "workspace-catalog-meanwhile",
                editor(frame, new Trouble("Хтось змінив цей запис.", Map.of(), Map.of("fee", "120 грн"))));
        return pages;
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static EntryEditPage editor(WorkspaceFrame frame, Trouble trouble) {
        var differences = List.of(
                new FieldDifference("fee", CARD.get("fee"), json("{\"uk\": \"120 грн\"}"), true),
                new FieldDifference("summary", null, json("{\"uk\": \"Коротко\"}"), false));
        var entry = new EntryView(
                "service-card",
                "place-of-residence",
                3,
                true,
                CARD,
                "differs",
                "place-of-residence",
                2L,
                differences,
                "edited",
                Samples.NOW,
                "lutsk-admin");
        var versions = List.of(
                new EntryVersion(3, "edited", Samples.NOW, "lutsk-admin", true, List.of("fee", "summary")),
                new EntryVersion(2, "flowed", Samples.NOW, "platform", true, List.of("termDays")),
                new EntryVersion(1, "adopted", Samples.NOW, "lutsk-admin", true, List.of("name")));
        var typed = new Typed("place-of-residence", 3, true, EntryForm.of(CatalogKind.SERVICE_CARD, CARD));
        return new EntryEditPage(frame, CatalogKind.SERVICE_CARD, entry, typed, trouble, OPTIONS, versions, Map.of());
    }

    private static EntryPage entries(int count) {
        var rows = new ArrayList<EntryRow>();
        var states = List.of("own", "adopted", "overridden", "differs");
        for (int i = 0; i < count; i++) {
            rows.add(new EntryRow(
                    "entry-" + i,
                    Map.of("uk", "Надання дозволу на розроблення проєкту землеустрою щодо відведення ділянки " + i),
                    i % 7 != 3,
                    states.get(i % 4),
                    1,
                    Samples.NOW));
        }
        return new EntryPage(rows, count > 30 ? "entry-39" : null);
    }

    private static SharedPage shared(int count) {
        var rows = new ArrayList<SharedRow>();
        String[] states = {null, "own", "adopted", "overridden", "differs"};
        for (int i = 0; i < count; i++) {
            String state = states[i % 5];
            rows.add(new SharedRow(
                    "shared-" + i,
                    Map.of("uk", "Спільна послуга " + i),
                    2,
                    state == null ? null : "shared-" + i,
                    state));
        }
        return new SharedPage(rows, null);
    }
}
