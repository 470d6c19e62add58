package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.monitoring.boundary.MorningRuleView;
import ua.vidhuk.monitoring.boundary.MorningView;
import ua.vidhuk.monitoring.boundary.MorningView.MorningIncident;
import ua.vidhuk.monitoring.boundary.MorningView.MorningLate;
import ua.vidhuk.monitoring.boundary.MorningView.MorningRow;
import ua.vidhuk.monitoring.boundary.MorningView.MorningStreet;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** The morning report, and what is set about it. */
public final class MorningSamples {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final WorkspaceFrame FRAME =
            WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);

    private MorningSamples() {}

    public static Map<String, PageModel> pages() {
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-morning", report(full(true)));
        pages.put("workspace-morning-now", report(full(false)));
        pages.put(
                "workspace-morning-quiet",
                report(new MorningView(DAY, Samples.NOW, true, 0, List.of(), List.of(), List.of())));
        pages.put("workspace-morning-none", report(null));
        pages.put(
                "workspace-morning-wrong",
                new MorningPage(FRAME, null, "учора", DAY, Map.of("day", "Дата на зразок 2026-11-23.")));
        var usual = new MorningRuleView(
                null, null, "09:30", true, List.of(new MorningReader(List.of("manager"), null, null)));
        var set = new MorningRuleView(Samples.NOW, "Ірина", "08:15", false, List.of(deputy(), deputy()));
        pages.put("workspace-morning-setup", setup(usual, false, Map.of()));
        pages.put("workspace-morning-setup-saved", setup(set, true, Map.of()));
        pages.put(
                "workspace-morning-setup-wrong",
                setup(
                        set,
                        false,
                        Map.of(
                                "hour", "Година від 0:00 до 10:00",
                                "readers", "Найбільше двадцять",
                                "readers[0].roles", "Виберіть, хто отримує",
                                "readers[0].categories", "Такої немає",
                                "readers[1].emails", "Перевірте адреси")));
        return pages;
    }

    private static MorningReader deputy() {
        return new MorningReader(
                List.of("controller"), List.of("deputy@example.org"), List.of("heating", "cold-water"));
    }

    static MorningPage report(MorningView view) {
        return new MorningPage(FRAME, view, DAY.toString(), DAY, Map.of());
    }

    static MorningSetupPage setup(MorningRuleView rule, boolean saved, Map<String, String> errors) {
        var categories = Samples.catalogue().categories();
        return new MorningSetupPage(FRAME, MorningForm.of(rule), List.of(rule), categories, saved, errors);
    }

    static MorningView full(boolean made) {
        return new MorningView(
                DAY,
                Samples.NOW,
                made,
                41,
                List.of(
                        new MorningRow(
                                "heating",
                                Map.of("uk", "Опалення"),
                                34,
                                140,
                                5,
                                6.8,
                                90,
                                12,
                                List.of(
                                        new MorningStreet("вулиця Київська", 20),
                                        new MorningStreet("бульвар Незалежності", 3)),
                                "water",
                                Map.of("uk", "КП «Броваритепловодоенергія»"),
                                30),
                        new MorningRow("roads", Map.of("uk", "Дороги"), 7, 0, 0, null, 7, 0, List.of(), null, null, 0)),
                List.of(new MorningIncident(
                        new UUID(1, 7),
                        "Аварія на водогоні, вулиця Київська",
                        "heating",
                        Map.of("uk", "Опалення"),
                        Samples.NOW.minus(Duration.ofHours(3)),
                        37)),
                List.of(
                        new MorningLate("water", Map.of("uk", "КП «Броваритепловодоенергія»"), 5),
                        new MorningLate(null, null, 2)));
    }
}
