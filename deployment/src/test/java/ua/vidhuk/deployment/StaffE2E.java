package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
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
        keyboard.tabTo(page.locator("button[value=add]")).press("Enter");
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
