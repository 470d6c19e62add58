package ua.vidhuk.web.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.onboarding.boundary.SubstituteView;
import ua.vidhuk.onboarding.boundary.SubstituteView.PersonView;
import ua.vidhuk.onboarding.boundary.SubstituteView.SubstituteBoard;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Who stands in for whom, as an administrator and as others see it. */
final class SubstituteSamples {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonView PETRO =
            new PersonView("brovary-controller", "Петро Сагайдачний-Конашевич", List.of("controller", "operator"));
    private static final PersonView OLENA = new PersonView("brovary-manager", "Олена Коваль", List.of("manager"));
    private static final PersonView GONE = new PersonView("gone", "Хто пішов", List.of());

    private SubstituteSamples() {}

    static Map<String, PageModel> pages() {
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var own = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-controller", Role.CONTROLLER), null);
        var all = new SubstituteBoard(
                TODAY,
                List.of(view("in-force", PETRO, false), view("planned", OLENA, false)),
                List.of(view("over", PETRO, false), view("ended", GONE, true)));
        var none = new SubstituteBoard(TODAY, List.of(), List.of());
        var people = List.of(OLENA, PETRO, GONE);
        var wrong = Map.of(
                "absent", "Уже", "substitute", "Виберіть", "firstDay", "Виберіть дату", "lastDay", "Перевірте дати");
        var form = SubstituteForm.empty(TODAY);
        return Map.of(
                "workspace-substitutes",
                new SubstitutePage(admin, all, people, form, "appointed", "", Map.of()),
                "workspace-substitutes-none",
                new SubstitutePage(admin, none, people, form, "ended", "", Map.of()),
                "workspace-substitutes-wrong",
                new SubstitutePage(admin, all, people, form, "", "Виправте поля", wrong),
                "workspace-substitutes-refused",
                new SubstitutePage(admin, none, people, form, "", "Заміщення вже закінчилося", Map.of()),
                "workspace-substitutes-own",
                new SubstitutePage(own, all, List.of(OLENA), form, "", "", Map.of()),
                "workspace-substitutes-own-wrong",
                new SubstitutePage(own, none, List.of(OLENA), form, "", "Виправте поля", wrong),
                "workspace-substitutes-nobody",
                new SubstitutePage(own, none, List.of(), form, "", "", Map.of()));
    }

    private static SubstituteView view(String phase, PersonView absent, boolean ended) {
        return new SubstituteView(
                new UUID(1, phase.hashCode()),
                absent,
                OLENA,
                TODAY.minusDays(1),
                TODAY.plusDays(13),
                phase,
                phase.equals("in-force") ? List.of("controller", "operator") : List.of(),
                Samples.NOW,
                "command line of root",
                ended ? Samples.NOW : null,
                ended ? "brovary-admin" : null);
    }
}
