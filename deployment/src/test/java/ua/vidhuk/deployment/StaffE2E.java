package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.title;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job in the workspace: a call, two executors, a controller; and the resident sees every step. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class StaffE2E {

    private static final Community LUTSK = Community.of("lutsk");

    @Test
    void leadsACallWithTwoQuestionsToItsEnd(RunningPlatform platform, RunningBrowser browser) {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var code = takeTheCall(platform, browser, word);
        var call = Call.followed(LUTSK, new Callers(platform), code);
        route(platform, browser, call);
        execute(platform, browser, call, 0, LUTSK.executor());
        execute(platform, browser, call, 1, LUTSK.otherExecutor());
        callBack(platform, browser, call);
        assertResidentSeesEveryStep(platform, browser, code, word);
    }

    /** From a list to its map, nearer by keyboard, and into a question. */
    @Test
    void findsAQuestionOnTheMap(RunningPlatform platform, RunningBrowser browser) {
        var street = "вулиця <i>" + UUID.randomUUID().toString().substring(0, 8);
        var number = reportAt(platform, street, 50.9001, 25.7001);
        reportAt(platform, street, 50.9031, 25.7051);
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace?place=all&box=25.6,50.85,25.8,50.95");
        page.locator(".ws-to-map").click();
        page.locator(".map-mark[aria-label*='" + street + "']").focus();
        assertThat(page.locator(".map-hint", new Page.LocatorOptions().setHasText(street)))
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-one[aria-label*='" + street + "']")).hasCount(2);
        assertThat(page.locator("#map-places").getByText(number)).isVisible();
        page.locator(".map-one[aria-label*='" + street + "']").first().click();
        var link = page.locator(".leaflet-popup a.number");
        assertThat(link).isFocused();
        var opened = link.textContent();
        page.keyboard().press("Enter");
        page.waitForURL("**/workspace/appeals/**");
        assertThat(title(page)).hasText(opened);
    }

    /** The address says what the map shows: by reloading nobody comes farther away. */
    @Test
    void aMapThatIsLoadedAgainIsAsNearAsItWas(RunningPlatform platform, RunningBrowser browser) {
        reportAt(platform, "вулиця " + UUID.randomUUID(), 50.7501, 25.3301);
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        page.setViewportSize(Visitors.PHONE_WIDTH, 800);
        page.navigate(platform.url() + "/lutsk/workspace/map?place=all");
        page.locator("#map .map-mark").first().waitFor();
        var farther = page.url();
        var near = zoomAskedFor(
                page, () -> page.locator(".leaflet-control-zoom-in").click());
        page.waitForURL(each -> !each.equals(farther));

        Assertions.assertThat(zoomAskedFor(page, page::reload)).isEqualTo(near);
    }

    private static String zoomAskedFor(Page page, Runnable moved) {
        var asked = page.waitForRequest(each -> each.url().contains("&zoom="), moved)
                .url();
        return asked.substring(asked.indexOf("&zoom=") + "&zoom=".length());
    }

    private static String reportAt(RunningPlatform platform, String street, double latitude, double longitude) {
        var sent = LUTSK.asking(LUTSK.appeal("web", "Хтось", null, null), "Яма на дорозі");
        ((ObjectNode) sent.path("questions").path(0).path("place"))
                .put("street", street)
                .put("latitude", latitude)
                .put("longitude", longitude);
        return new Callers(platform)
                .user(LUTSK.operator())
                .post("/lutsk/api/v1/appeals", sent)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    /** Category, article, answer: the call is over before the caller has said thank you (P2). */
    @Test
    void answersACallerFromAScriptByKeyboard(RunningPlatform platform, RunningBrowser browser) {
        var manager = new Callers(platform).user("lutsk-manager");
        var script = script(manager, "Скрипт " + UUID.randomUUID());
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace/call");
        var keyboard = new Keyboard(page);
        keyboard.tabTo(page.locator("[id='questions[0].category']")).choose(LUTSK.categoryName("uk"));
        var link = page.locator("#beside-0").getByText(script.path("title").asText());
        assertThat(link).isVisible();
        keyboard.tabTo(link).press("Enter");
        assertThat(page.locator("#article-0 section")).isFocused();
        assertThat(page.locator("#article-0 ol li")).hasCount(2);
        keyboard.press("Control+Shift+Enter");
        assertThat(page.locator(".ws-receipt")).isVisible();
        var address = "/lutsk/api/v1/articles/" + script.path("id").asText();
        Assertions.assertThat(
                        manager.get(address).expect(200).json().path("given").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedIsRegisteredAlsoWhenTheArticleIsWithdrawnDuringTheCall(RunningPlatform platform) {
        var manager = new Callers(platform).user("lutsk-manager");
        var script = script(manager, "Скрипт " + UUID.randomUUID());
        var id = script.path("id").asText();
        var step = Json.MAPPER
                .createObjectNode()
                .put("version", script.path("version").asLong());
        manager.post("/lutsk/api/v1/articles/" + id + "/withdraw", step).expect(200);
        for (var wish : List.of("answer", "from-0-" + id)) {
            var form = new Form()
                    .field("key", UUID.randomUUID())
                    .field("questions", 1)
                    .field("channel", "phone")
                    .field("questions[0].category", LUTSK.category())
                    .field("questions[0].text", "Що робити")
                    .field("answer", "Розповіли")
                    .field("article", id)
                    .field("do", wish);
            var operator = new Callers(platform).user(LUTSK.operator()).readingPages();
            Assertions.assertThat(operator.post("/lutsk/workspace/call", form)
                            .expect(200)
                            .text())
                    .contains("ws-receipt");
        }
    }

    private static JsonNode script(Caller manager, String title) {
        var typed = Json.MAPPER.createObjectNode();
        typed.put("kind", "script").put("audience", "internal").put("language", "uk");
        typed.put("title", title).put("text", "1. Привітайтеся\n2. Назвіть номер");
        typed.putArray("categories").add(LUTSK.category());
        var draft = manager.post("/lutsk/api/v1/articles", typed).expect(200).json();
        var step = Json.MAPPER
                .createObjectNode()
                .put("version", draft.path("version").asLong());
        return manager.post("/lutsk/api/v1/articles/" + draft.path("id").asText() + "/publish", step)
                .expect(200)
                .json();
    }

    /** By keyboard alone, from the first page to the receipt. */
    private static String takeTheCall(RunningPlatform platform, RunningBrowser browser, String word) {
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace");
        page.keyboard().press("c");
        page.waitForURL("**/workspace/call");
        assertThat(page.locator("[id='applicant.phone']")).isFocused();
        var keyboard = new Keyboard(page);
        keyboard.type("0671234567");
        keyboard.tabTo(page.getByLabel("Ім’я та прізвище")).type("Ганна Дзвінка");
        keyboard.tabTo(page.locator("[id='questions[0].text']")).type("Немає води " + word);
        keyboard.tabTo(page.locator("[id='questions[0].category']")).choose(LUTSK.categoryName("uk"));
        keyboard.tabTo(page.locator("[id='questions[0].place.street']")).type(LUTSK.street());
        keyboard.press("Alt+Enter");
        keyboard.tabTo(page.locator("[id='questions[1].category']")).choose(LUTSK.categoryName("uk"));
        keyboard.backTo(page.locator("[id='questions[1].text']")).type("І темно у дворі " + word);
        keyboard.press("Control+Enter");
        assertThat(page.locator(".ws-receipt")).isVisible();
        return page.locator(".ws-say").last().textContent().strip();
    }

    private static void route(RunningPlatform platform, RunningBrowser browser, Call call) {
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace");
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type(call.number());
        page.keyboard().press("Enter");
        assertThat(title(page)).hasText(call.number());
        for (int index = 0; index < 2; index++) {
            var executor = index == 0 ? LUTSK.executor() : LUTSK.otherExecutor();
            var card = page.locator("#question-" + (index + 1));
            card.locator("details", new Locator.LocatorOptions().setHas(page.locator("input[name=executors]")))
                    .locator("summary")
                    .first()
                    .click();
            for (var proposed : card.locator("input[name=executors]:checked").all()) {
                proposed.uncheck();
            }
            card.locator("#q" + (index + 1) + "-" + LUTSK.enterpriseOf(executor))
                    .check();
            card.getByText("Передати вибраним").click();
            assertThat(page.locator("#question-" + (index + 1))).containsText("Передано виконавцю");
        }
    }

    /** On a phone: accept, photo, done. */
    private static void execute(
            RunningPlatform platform, RunningBrowser browser, Call call, int index, String executor) {
        var page = browser.staff(platform, "lutsk", executor, Visitors.withAPhone());
        page.navigate(platform.url() + "/lutsk/workspace");
        var row = page.locator("#row-" + call.question(index));
        assertThat(row).isVisible();
        assertThat(page.locator("#row-" + call.question(1 - index))).hasCount(0);
        row.getByText("Прийняти").click();
        page.locator("#row-" + call.question(index)).getByText("Виконано").click();
        var form = page.locator("form[action*='report-done']");
        // A page that was asked for while the step before was under way shows itself anew first.
        assertThat(form).isVisible();
        form.locator("input[name=photo]").setInputFiles(new FilePayload("після.jpg", "image/jpeg", Photo.jpeg()));
        form.locator("textarea").fill("Зроблено, див. фото.");
        form.getByText("Надіслати звіт").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        assertThat(page.locator("#question-1 img, #question-2 img").first()).isVisible();
    }

    private static void callBack(RunningPlatform platform, RunningBrowser browser, Call call) {
        var page = browser.staff(platform, "lutsk", LUTSK.controller(), Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace/appeals/" + appealId(platform, call) + "?place=check");
        page.locator("#question-1").getByText("Так, зроблено").click();
        page.locator("#question-1 form[action*='call-back'] textarea").first().fill("Воду повернули.");
        page.locator("#question-1").getByText("Підтвердити й закрити").click();
        assertThat(page.locator("#question-1")).containsText("Закрито");
        page.locator("#question-2").getByText("Ні, не зроблено").click();
        page.locator("#question-2 textarea:visible").fill("Досі темно.");
        page.locator("#question-2").getByText("Повернути на доопрацювання").click();
        assertThat(page.locator("#question-2")).containsText("На доопрацюванні");
    }

    private static void assertResidentSeesEveryStep(
            RunningPlatform platform, RunningBrowser browser, String code, String word) {
        var page = browser.visitor(Visitors.withoutJavaScript());
        page.navigate(platform.url() + "/lutsk/follow/" + code);
        var main = page.locator("main");
        assertThat(main).containsText("Немає води " + word);
        for (var step : List.of(
                "Звернення зареєстровано",
                "Питання передано виконавцю",
                "Виконавець прийняв питання",
                "Виконавець повідомив про виконання",
                "Виконання перевірено й підтверджено",
                "Питання закрито",
                "Питання повернуто на доопрацювання")) {
            assertThat(main).containsText(step);
        }
        assertThat(main).containsText("Воду повернули.");
        assertThat(main).not().containsText("Досі темно.");
        assertThat(page.locator(".photos img").first()).isVisible();
    }

    private static String appealId(RunningPlatform platform, Call call) {
        return new Callers(platform)
                .user(LUTSK.operator())
                .get(call.address(0))
                .expect(200)
                .json()
                .path("appealId")
                .asText();
    }
}
