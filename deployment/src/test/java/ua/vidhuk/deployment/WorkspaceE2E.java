package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.button;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff's pages do by keys and by themselves: rows, news, calls that ring, one step with many questions. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class WorkspaceE2E {

    private static final Community LUTSK = Community.of("lutsk");

    /** Changes are read for all tenants in turn, and told after that. */
    private static final double TOLD_WITHIN_MS = 40_000;

    /** Longer than a page waits before it tries again. */
    private static final double HELD_FOR_MS = 4_000;

    private final RunningPlatform platform;
    private final Callers callers;

    WorkspaceE2E(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
    }

    @Test
    void movesThroughRowsAndOpensOne(RunningBrowser browser) {
        var spot = spotWithRows(3);
        var page = looking(browser, LUTSK.operator(), spot.list());
        var rows = page.locator("[data-row] [data-detail]");
        assertThat(rows).hasCount(3);
        for (int row = 0; row < 3; row++) {
            page.keyboard().press("j");
            assertThat(rows.nth(row)).isFocused();
        }
        page.keyboard().press("j");
        assertThat(rows.nth(2)).isFocused();
        page.keyboard().press("k");
        assertThat(rows.nth(1)).isFocused();
        // The same key on a Ukrainian layout.
        rows.nth(1).dispatchEvent("keydown", Map.of("key", "л", "code", "KeyK"));
        assertThat(rows.nth(0)).isFocused();

        var number = rows.nth(0).locator(".number").textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail-title")).hasText(number);
        assertThat(rows.nth(0)).hasAttribute("aria-current", "true");
        page.keyboard().press("j");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("Escape");
        page.waitForURL(address -> !address.contains("/appeals/"));
        assertThat(rows).hasCount(3);
    }

    @Test
    void picksRowsByKeyAndSaysHowMany(RunningBrowser browser) {
        var spot = spotWithRows(2);
        var page = looking(browser, LUTSK.operator(), spot.list());
        var picks = page.locator(".row-pick input");
        var count = page.locator("[data-bulk-count]");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(picks.nth(0)).isVisible();
        assertThat(picks.nth(0)).isChecked();
        assertThat(picks.nth(1)).not().isChecked();
        assertThat(count).hasText("Вибрано: 1");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(picks.nth(1)).isChecked();
        assertThat(count).hasText("Вибрано: 2");
        page.keyboard().press("x");
        assertThat(picks.nth(1)).not().isChecked();
        assertThat(count).hasText("Вибрано: 1");
        page.keyboard().press("k");
        page.keyboard().press("x");
        assertThat(picks.nth(0)).not().isChecked();
        assertThat(count).hasText("Позначте питання у списку.");
    }

    @Test
    void tellsEveryKeyAndGoesBackToTheRow(RunningBrowser browser) {
        var spot = spotWithRows(2);
        var page = looking(browser, LUTSK.operator(), spot.list());
        var rows = page.locator("[data-row] [data-detail]");
        var help = page.locator("dialog#keys");
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(help).isVisible();
        assertThat(help.locator("kbd")).hasText(new String[] {
            "/", "c", "Ctrl", "Enter", "Alt", "Enter", "Ctrl", "Shift", "Enter", "j", "k", "x", "Enter", "Esc", "?"
        });
        page.keyboard().press("j");
        page.keyboard().press("c");
        page.keyboard().press("Escape");
        assertThat(help).isHidden();
        assertThat(rows.nth(0)).isFocused();

        var executor = looking(browser, LUTSK.executor(), "/workspace");
        executor.keyboard().press("Shift+/");
        assertThat(executor.locator("dialog#keys kbd")).hasText(new String[] {"/", "j", "k", "x", "Enter", "Esc", "?"});
    }

    @Test
    void takesKeysForLettersWhereSomebodyTypes(RunningBrowser browser) {
        var spot = spotWithRows(1);
        var page = looking(browser, LUTSK.operator(), spot.list());
        var search = page.locator("#search");
        page.keyboard().press("/");
        assertThat(search).isFocused();
        page.keyboard().type("jkxc?/");
        assertThat(search).hasValue("jkxc?/");
        assertThat(search).isFocused();
        assertThat(page.locator("dialog#keys")).isHidden();
        assertThat(page.locator(".row-pick input")).isHidden();
        page.keyboard().press("Escape");
        assertThat(search).not().isFocused();
        page.keyboard().press("j");
        assertThat(page.locator("[data-row] [data-detail]")).isFocused();
    }

    @Test
    void showsWhatAColleagueRegisters(RunningBrowser browser) {
        var spot = Spot.anywhere();
        var page = looking(browser, LUTSK.controller(), spot.list());
        assertThat(page.locator("[data-row]")).hasCount(0);
        var first = registeredAt(spot, "Хитається стовп");
        assertTold(row(page, first));
        // Told while the list has only just been asked for.
        var second = registeredAt(spot, "Хитається паркан");
        assertTold(row(page, second));
        assertThat(page.locator("[data-row]")).hasCount(2);
        assertNotLoadedAnew(page);
    }

    @Test
    void opensARowWhileItsListComesAnew(RunningBrowser browser) {
        var spot = Spot.anywhere();
        var first = registeredAt(spot, "Розбита сходинка");
        var page = looking(browser, LUTSK.controller(), spot.list());
        var lists = new ArrayList<Route>();
        Predicate<String> isList = address -> address.contains("/workspace?");
        page.route(isList, lists::add);
        registeredAt(spot, "Розбиті поручні");
        page.waitForCondition(() -> !lists.isEmpty(), new WaitForConditionOptions().setTimeout(TOLD_WITHIN_MS));
        row(page, first).locator("[data-detail]").click();
        assertThat(page.locator("#detail-title")).hasText(first.number());
        page.waitForURL("**/workspace/appeals/**");
        page.unroute(isList);
        lists.forEach(Route::resume);
        assertThat(page.locator("[data-row]")).hasCount(2);
        assertThat(row(page, first).locator("[data-detail]")).hasAttribute("aria-current", "true");
        assertNotLoadedAnew(page);
    }

    @Test
    void looksAgainWhenATabIsSeenAgain(RunningBrowser browser) {
        var spot = Spot.anywhere();
        var page = looking(browser, LUTSK.controller(), spot.list());
        turnAway(page, true);
        var registered = registeredAt(spot, "Зламана лавка");
        turnAway(page, false);
        assertTold(row(page, registered));
        assertNotLoadedAnew(page);
    }

    @Test
    void changesTheOpenCardWhenAColleagueTakesAStep(RunningBrowser browser) {
        var call = registeredAt(Spot.anywhere(), "Засмітилася решітка");
        call.route(0, LUTSK.executor());
        var page = looking(browser, LUTSK.controller(), card(call));
        var state = page.locator("#question-1 .ws-question-head .state");
        assertThat(state).hasText("Передано виконавцю");
        call.step(LUTSK.executor(), 0, "accept", null);
        assertThat(state).hasText("Прийнято виконавцем", new HasTextOptions().setTimeout(TOLD_WITHIN_MS));
        assertThat(page.locator("#notice")).isHidden();
        assertNotLoadedAnew(page);
    }

    @Test
    void leavesACardAloneInWhichSomebodyTypesAndSaysThatItChanged(RunningBrowser browser) {
        var call = registeredAt(Spot.anywhere(), "Провалився люк");
        call.route(0, LUTSK.executor());
        var page = looking(browser, LUTSK.operator(), card(call));
        var form = page.locator("#question-1 form[action*='set-priority']");
        page.locator(
                        "#question-1 details",
                        new Page.LocatorOptions().setHas(page.locator("form[action*='set-priority']")))
                .locator("summary")
                .click();
        var note = form.locator("textarea");
        note.fill("Поруч школа");
        call.step(LUTSK.executor(), 0, "accept", null);
        var notice = page.locator("#notice");
        assertTold(notice);
        assertThat(notice).containsText("щойно змінилося");
        // What the page asks for by itself does not take the notice away.
        page.evaluate(
                """
                () => new Promise((done, failed) => {
                  setTimeout(() => failed(new Error('nobody asked')), 30000);
                  document.addEventListener('htmx:afterRequest', (event) => {
                    if (event.detail.pathInfo.requestPath.endsWith('/presence')) setTimeout(done);
                  });
                })""");
        assertThat(notice).isVisible();
        assertThat(note).hasValue("Поруч школа");
        assertThat(page.locator("#question-1 .ws-question-head .state")).hasText("Передано виконавцю");
        assertNotLoadedAnew(page);
    }

    /** Not only lists: a page of something else comes anew, but not under the hands of somebody who types. */
    @Test
    void pagesFollowWhatOthersDo(RunningBrowser browser) {
        var title = "Прорив " + UUID.randomUUID();
        var incidents = looking(browser, LUTSK.controller(), "/workspace/incidents");
        var question = Json.MAPPER
                .createObjectNode()
                .put("question", registeredAt(Spot.anywhere(), "Немає води").question(0))
                .put("title", title);
        var opened = callers.user(LUTSK.operator())
                .post("/lutsk/api/v1/incidents", question)
                .expect(200)
                .json();
        var found = incidents.locator("main article").filter(new Locator.FilterOptions().setHasText(title));
        assertTold(found);
        assertNotLoadedAnew(incidents);

        var id = opened.path("incident").path("id").asText();
        var typing = looking(browser, LUTSK.operator(), "/workspace/incidents/" + id);
        var words = typing.locator("main textarea").first();
        words.fill("Бригада виї");
        incidents.navigate(platform.url() + "/lutsk/workspace/incidents/" + id);
        var news = Json.MAPPER.createObjectNode().put("text", "Воду дадуть о шостій.");
        callers.user(LUTSK.operator())
                .post("/lutsk/api/v1/incidents/" + id + "/tell", news)
                .expect(200);
        assertTold(incidents.getByText("Воду дадуть о шостій."));
        typing.waitForTimeout(HELD_FOR_MS);
        assertThat(words).hasValue("Бригада виї");
        assertThat(typing.getByText("Воду дадуть о шостій.")).hasCount(0);
    }

    @Test
    void takesACallOfSomebodyWhoCalledBefore(RunningBrowser browser) {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var digits = "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        var dialled = "067 " + digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
        var phone = "+38067" + digits;
        var earlier = Call.registered(
                LUTSK,
                callers,
                LUTSK.asking(LUTSK.appeal("phone", "Ганна Дзвінка", dialled, null), "Тече дах " + word));
        var exchange = exchange();
        var page = looking(browser, LUTSK.operator(), "/workspace");
        var call = exchange.begin(phone, null, null);
        exchange.tell(call, "ringing", Instant.now());
        var ring = page.locator(".ws-ring", new Page.LocatorOptions().setHasText(phone));
        assertTold(ring);
        ring.locator("button").click();
        page.waitForURL("**/workspace/call?of=*");
        exchange.tell(call, "answered", Instant.now());
        assertThat(page.locator("[id='applicant.phone']")).hasValue(phone);
        assertThat(page.locator("#caller")).containsText(earlier.number());
        assertThat(page.locator("#caller")).containsText("Тече дах " + word);
        page.locator("[data-fill='applicant.name']").click();
        assertThat(page.locator("[id='applicant.name']")).hasValue("Ганна Дзвінка");

        page.locator("[id='questions[0].category']").selectOption(LUTSK.category());
        var text = page.locator("[id='questions[0].text']");
        text.fill("Знову тече дах " + word);
        text.press("Control+Enter");
        assertThat(page.locator(".ws-receipt")).isVisible();
        exchange.tell(call, "ended", Instant.now());
        page.locator(".ws-buttons a[href*='/workspace/appeals/']").click();
        assertThat(page.locator("#question-1")).containsText("Знову тече дах " + word);
        var caller = page.locator("section[aria-labelledby=applicant-title]");
        assertThat(caller).containsText("Розмови");
        assertThat(caller).containsText(earlier.number());
    }

    @Test
    void raisesThePriorityOfTwoAndTakesItBack(RunningBrowser browser) {
        var spot = Spot.anywhere();
        var one = registeredAt(spot, "Оголений дріт");
        var two = registeredAt(spot, "Іскрить ліхтар");
        var other = registeredAt(spot, "Тьмяний ліхтар");
        var before = List.of(state(one), state(two), state(other));
        var page = looking(browser, LUTSK.operator(), spot.list());
        assertThat(page.locator("[data-row]")).hasCount(3);
        assertThat(page.locator("[data-row] .emergency")).hasCount(0);
        page.locator("[data-bulk] summary").click();
        row(page, one).locator(".row-pick input").check();
        row(page, two).locator(".row-pick input").check();
        page.locator("#bulk-action").selectOption("set-priority");
        button(page, "Переглянути").click();

        assertThat(page.locator("main")).containsText("Зробимо з 2 питаннями.");
        Assertions.assertThat(List.of(state(one), state(two), state(other)))
                .as("looked at, not done")
                .isEqualTo(before);
        page.locator("input[name=priority][value=emergency]").check();
        page.locator("#bulk-note").fill("Поруч дитячий майданчик.");
        button(page, "Зробити (2)").click();
        assertThat(page.locator("main")).containsText("Зроблено 2 із 2.");
        Assertions.assertThat(List.of(priority(one), priority(two))).containsOnly("emergency");
        Assertions.assertThat(state(other)).isEqualTo(before.getLast());
        button(page, "Скасувати все (2)").click();
        assertThat(page.locator("main")).containsText("Повернуто, як було: 2 із 2.");
        Assertions.assertThat(List.of(state(one), state(two), state(other))).isEqualTo(before);

        page.locator("main a.btn[href*='/workspace?']").click();
        assertThat(page.locator("[data-row]")).hasCount(3);
        assertThat(page.locator("[data-row] .emergency")).hasCount(0);
    }

    /** A page that is told of news, and remembers that it was not loaded anew since. */
    private Page looking(RunningBrowser browser, String user, String path) {
        var page = browser.staff(platform, "lutsk", user, Visitors.atALaptop());
        page.waitForResponse("**/workspace/live*", () -> page.navigate(platform.url() + "/lutsk" + path));
        page.evaluate("window.loadedOnce = true");
        return page;
    }

    private static void assertNotLoadedAnew(Page page) {
        Assertions.assertThat(page.evaluate("window.loadedOnce")).isEqualTo(true);
    }

    private static void assertTold(Locator shown) {
        assertThat(shown).isVisible(new IsVisibleOptions().setTimeout(TOLD_WITHIN_MS));
    }

    /** As when another tab is chosen, and this one again. */
    private static void turnAway(Page page, boolean away) {
        page.evaluate(
                """
                away => {
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => away });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""",
                away);
    }

    private Spot spotWithRows(int rows) {
        var spot = Spot.anywhere();
        for (int row = 1; row <= rows; row++) {
            registeredAt(spot, "Яма " + row);
        }
        return spot;
    }

    private Call registeredAt(Spot spot, String text) {
        var appeal = LUTSK.asking(LUTSK.appeal("web", "Хтось", null, null), text);
        return Call.registered(LUTSK, callers, spot.place(appeal));
    }

    private static Locator row(Page page, Call call) {
        return page.locator("#row-" + call.question(0));
    }

    private static String card(Call call) {
        return "/workspace/appeals/" + call.id() + "?place=all";
    }

    /** What a step that was taken back leaves as it was. */
    private List<JsonNode> state(Call call) {
        var now = now(call);
        return List.of(now.path("state"), now.path("priority"), now.path("dueAt"), now.path("assignments"));
    }

    private String priority(Call call) {
        return now(call).path("priority").asText();
    }

    private JsonNode now(Call call) {
        return callers.user(LUTSK.operator()).get(call.address(0)).expect(200).json();
    }

    private SimulatedExchange exchange() {
        var arguments = List.of("--data", platform.data().toString(), "--tenant", LUTSK.slug());
        return SimulatedExchange.of(Options.parse(arguments, Set.of("--data", "--tenant"), Set.of()));
    }
}
