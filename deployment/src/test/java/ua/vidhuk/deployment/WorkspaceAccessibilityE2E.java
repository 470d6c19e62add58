package ua.vidhuk.deployment;

import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA by axe on the pages of the staff, in both colours, on a phone and a laptop; errors included. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class WorkspaceAccessibilityE2E {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lutsk-operator, workspace?place=new",
        "lutsk-operator, workspace?place=all&state=refused&category=roads",
        "lutsk-operator, workspace/call",
        "lutsk-operator, workspace/calls",
        "lutsk-operator, workspace/works",
        "lutsk-operator, workspace/articles",
        "lutsk-manager, workspace/articles?state=draft&q=тепло",
        "lutsk-manager, workspace/articles/new?kind=script",
        "lutsk-operator, workspace/sources",
        "lutsk-executor, workspace/works/new",
        "lutsk-manager, workspace/works/cut-off",
        "lutsk-manager, workspace/calls?day=2026-11-21",
        "lutsk-admin, workspace/systems",
        "lutsk-admin, workspace/mailboxes",
        "lutsk-operator, workspace/letters",
        "lutsk-operator, workspace/letters?state=spam",
        "lutsk-manager, workspace?place=overdue",
        "lutsk-executor, workspace",
        "lutsk-executor, workspace/unsent",
        "lutsk-operator, workspace/calls",
        "lutsk-operator, workspace/letters",
        "lutsk-operator, workspace/sources",
        "lutsk-operator, workspace/works",
        "lutsk-admin, workspace/systems",
        "lutsk-admin, workspace/mailboxes",
        "lutsk-controller, workspace?place=check",
        "lutsk-moderator, workspace",
        "lutsk-moderator, workspace/petitions",
        "lutsk-moderator, workspace/petition-alerts",
        "lutsk-admin, workspace/petition-alerts",
        "lutsk-front-office, workspace/paper-signatures",
        "lutsk-admin, workspace",
        "lutsk-operator, workspace/incidents",
        "lutsk-controller, workspace/late",
        "lutsk-controller, workspace/figures/marks",
        "lutsk-controller, workspace/figures/work?from=2026-01-01&until=2026-12-31",
        "lutsk-manager, workspace/late?executor=none&late=day",
        "lutsk-manager, workspace/morning",
        "lutsk-admin, workspace/setup/morning",
        "lutsk-admin, workspace/setup/ladder",
        "lutsk-admin, workspace/setup/feedback",
        "lutsk-admin, workspace/setup/routing",
        "lutsk-operator, workspace/outgoing",
        "lutsk-operator, workspace/bodies",
        "lutsk-operator, workspace/bodies/new",
        "lutsk-admin, workspace/setup/districts",
        "lutsk-admin, workspace/setup/districts/new",
        "lutsk-admin, workspace/setup/lines",
        "lutsk-admin, workspace/setup/lines/new",
        "lutsk-admin, workspace/setup/extent",
        "lutsk-admin, workspace/setup/priorities",
        "lutsk-operator, workspace/lists?place=all&category=roads&overdue=true",
        "lutsk-admin, workspace/setup/replies",
        "lutsk-admin, workspace/setup/replies/new",
        "lutsk-controller, workspace/feedback",
        "lutsk-admin, workspace/setup/working-time",
        "lutsk-admin, workspace/setup",
        "lutsk-admin, workspace/setup/step/contacts",
        "lutsk-admin, workspace/setup/step/look",
        "lutsk-admin, workspace/setup/list/streets",
        "lutsk-admin, workspace/setup/list/service-cards",
        "lutsk-admin, workspace/substitutes",
        "lutsk-executor, workspace/substitutes",
        "lutsk-admin, workspace/setup/history",
        "lutsk-admin, workspace/catalog/service-card",
        "lutsk-admin, workspace/catalog/service-card/shared",
        "lutsk-admin, workspace/catalog/service-card/entries/newborn",
        "lutsk-admin, workspace/catalog/category/new",
        "lutsk-front-office, workspace",
        "lutsk-front-office, workspace?place=all",
        "lutsk-operator, workspace/search?q=вода",
        "lutsk-operator, workspace/appeals/00000000-0000-7000-8000-000000000000"
    })
    void findsNothingToObjectToOnListsAndForms(
            String user, String path, RunningPlatform platform, RunningBrowser browser) {
        var page = browser.staff(platform, "lutsk", user, Visitors.atALaptop());
        var audit = Audit.of(page);
        page.navigate(platform.url() + "/lutsk/" + path);
        audit.examine(user + " at " + path).assertClean();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lutsk-operator, workspace/map?place=all",
        "lutsk-operator, workspace/map?place=all&category=roads&state=refused",
        "lutsk-executor, workspace/map"
    })
    void findsNothingToObjectToOnMapsAsTheyOpen(
            String user, String path, RunningPlatform platform, RunningBrowser browser) {
        var page = browser.staff(platform, "lutsk", user, Visitors.atALaptop());
        var audit = Audit.of(page);
        audit.examine(user + " at " + path, () -> {
            page.navigate(platform.url() + "/lutsk/" + path);
            page.locator("#map .map-mark, .ws-empty").first().waitFor();
        });
        audit.assertClean();
    }

    @Test
    void findsNothingToObjectToInACall(RunningPlatform platform, RunningBrowser browser) {
        var page = browser.staff(platform, "lutsk", "lutsk-operator", Visitors.atALaptop());
        var audit = Audit.of(page);
        page.navigate(platform.url() + "/lutsk/workspace/call");
        page.locator("[value=add]").click();
        page.locator("[value=register]").click();
        audit.examine("a call with errors");
        page.locator("[value=remove-1]").click();
        page.getByText("Точка на мапі (необов’язково)").click();
        page.locator("#point-0-map.leaflet-container").click();
        page.locator("#point-0-map .map-mark").waitFor();
        audit.examine("a call with a point");
        page.locator("[id='questions[0].text']").fill("Немає води");
        page.locator("[id='questions[0].category']")
                .selectOption(Community.of("lutsk").category());
        page.locator("[value=register]").click();
        page.locator(".ws-receipt").waitFor();
        audit.examine("a call's receipt").assertClean();
    }

    @Test
    void findsNothingToObjectToInTheDetailOfEachRole(RunningPlatform platform, RunningBrowser browser) {
        var community = Community.of("lutsk");
        var planted = PlantedAppeal.in(community, new Callers(platform));
        for (var user : java.util.List.of(community.operator(), community.executor(), community.controller())) {
            var page = browser.staff(platform, "lutsk", user, Visitors.atALaptop());
            var audit = Audit.of(page);
            page.navigate(platform.url() + "/lutsk/workspace/appeals/" + planted.appeal() + "?place=all");
            openEverything(page);
            audit.examine("detail of " + user).assertClean();
        }
    }

    @Test
    void findsNothingToObjectToWhereAQuestionIsPutRight(RunningPlatform platform, RunningBrowser browser) {
        var community = Community.of("lutsk");
        var planted = PlantedAppeal.in(community, new Callers(platform));
        var page = browser.staff(platform, "lutsk", community.operator(), Visitors.atALaptop());
        var audit = Audit.of(page);
        page.navigate(platform.url() + "/lutsk/workspace/questions/" + planted.question() + "/correct");
        page.locator("#point-map .map-mark").waitFor();
        audit.examine("what is put right").assertClean();
        page.locator("[id='place.latitude']").fill("п’ятдесят");
        exactButton(page, "Зберегти виправлене").click();
        page.locator("[data-error-summary]").waitFor();
        audit.examine("a wrong point").assertClean();
    }

    @Test
    void findsNothingToObjectToInARefusedStep(RunningPlatform platform, RunningBrowser browser) {
        var community = Community.of("lutsk");
        var planted = PlantedAppeal.in(community, new Callers(platform));
        var page = browser.staff(platform, "lutsk", community.controller(), Visitors.atALaptop());
        var audit = Audit.of(page);
        page.navigate(platform.url() + "/lutsk/workspace/appeals/" + planted.appeal() + "?place=check");
        page.getByText("Так, зроблено").click();
        page.locator("form[action*='call-back'] textarea").first().fill("");
        exactButton(page, "Підтвердити й закрити").click();
        page.locator("[data-error-summary]").waitFor();
        audit.examine("a step without its words").assertClean();
    }

    private static void openEverything(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.removeAttribute('name');"
                + " each.open = true; })");
        // A form that opens takes the focus, and the page follows it: nothing shall lie half below the head when it is
        // measured.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {"
                + " scrollTo(0, 0); done(); })))");
    }
}
