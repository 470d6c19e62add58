package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.onboarding.entity.SettingChange;
import ua.vidhuk.onboarding.entity.SetupFigures;
import ua.vidhuk.onboarding.entity.SheetLoad;
import ua.vidhuk.onboarding.entity.SheetLoad.CellProblem;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.petitions.boundary.CharterView;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** The setup of a tenant at its beginning, when it is done, and with everything wrong. */
public final class SetupSamples {

    private static final Actor ADMIN =
            new Actor(ActorKind.STAFF, "tykhivka-admin", "Олена Коваль", Set.of(Role.TENANT_ADMIN), null);
    private static final CharterView CHARTER = new CharterView(LocalDate.of(2025, 1, 1), 250, 60, 2, 10, "Статут");

    private SetupSamples() {}

    public static Map<String, PageModel> pages() {
        var frame = new WorkspaceFrame(null, List.of(), ADMIN, false, ListLook.PLAIN, Samples.NOW);
        var pages = new LinkedHashMap<String, PageModel>();
        var nothing = new SetupFigures(0, 0, 0, 1, 0, 0, 0);
        var everything = new SetupFigures(40, 25, 1200, 60, 5, 30, 1);
        pages.put("workspace-setup", new SetupPage(frame, settings(false), nothing, null));
        pages.put("workspace-setup-refused", new SetupPage(frame, settings(false), nothing, "Ще не можна"));
        pages.put("workspace-setup-open", new SetupPage(frame, settings(true), everything, null));
        for (SetupStep step : SetupStep.values()) {
            var form = SetupForm.of(settings(false));
            pages.put("workspace-setup-" + step.word(), step(frame, step, form, List.of(CHARTER), Map.of()));
            var typed = new SetupForm(new MultivaluedHashMap<>());
            var errors = Map.of(
                    "jurisdiction",
                    "Право",
                    "languages",
                    "Мова",
                    "names.uk",
                    "Назва",
                    "phone",
                    "Номер",
                    "accent",
                    "Колір",
                    "validFrom",
                    "День");
            pages.put("workspace-setup-" + step.word() + "-wrong", step(frame, step, typed, List.of(), errors));
        }
        pages.putAll(ExtentSamples.pages(frame));
        var change = new SettingChange(Samples.NOW, "tykhivka-admin", "accent", "\"#206bc4\"", "\"#1b6e3c\"");
        var moved = new SettingChange(Samples.NOW, "tykhivka-admin", "extent", null, "\"50.38 30.66 50.62 31.06\"");
        pages.put("workspace-setup-history", new SetupHistoryPage(frame, List.of(moved, change)));
        pages.put("workspace-setup-history-none", new SetupHistoryPage(frame, List.of()));
        for (ListKind kind : ListKind.values()) {
            pages.put("workspace-list-" + kind.word(), new ListPage(frame, kind, null, Map.of()));
        }
        for (String state : List.of("waiting", "running", "fine", "refused", "loaded", "cancelled")) {
            pages.put("workspace-load-" + state, new ListPage(frame, ListKind.STAFF, load(state, null), Map.of()));
        }
        pages.put(
                "workspace-load-failed",
                new ListPage(frame, ListKind.STREETS, load("failed", "The file lacks the columns [name]"), Map.of()));
        pages.putAll(SubstituteSamples.pages());
        pages.put("workspace-list-wrong", new ListPage(frame, ListKind.STREETS, null, Map.of("file", "Виберіть файл")));
        return pages;
    }

    private static SheetLoad load(String state, String failure) {
        boolean refused = state.equals("refused");
        return new SheetLoad(
                UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f"),
                "staff",
                "працівники.csv",
                List.of("Логін", "name", "email", "roles"),
                Map.of("Логін", "username"),
                true,
                state,
                Samples.NOW,
                state.equals("waiting") ? null : 1200,
                state.equals("running") ? "writing" : null,
                state.equals("running") ? 400 : null,
                false,
                refused
                        ? List.of(
                                new CellProblem(17, "email", "must be an e-mail address"),
                                new CellProblem(18, "x", "odd"))
                        : List.of(),
                refused ? 2000 : 0,
                failure);
    }

    private static SetupStepPage step(
            WorkspaceFrame frame,
            SetupStep step,
            SetupForm form,
            List<CharterView> charters,
            Map<String, String> errors) {
        return new SetupStepPage(
                frame, step, settings(false), form, List.of("UA", "RU"), charters, errors.isEmpty(), errors);
    }

    private static TenantSettings settings(boolean open) {
        var names = Map.of("uk", "Тихівська сільська громада", "en", "Tykhivka");
        return new TenantSettings(
                "UA",
                "Europe/Kyiv",
                List.of("uk", "en"),
                names,
                names,
                "#1b6e3c",
                null,
                Map.of("phone", "15-05"),
                Map.of("uk", "Пн–Пт 8:00–17:00"),
                open ? Samples.NOW : null,
                null);
    }
}
