package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each person chooses the columns of the lists; the browser keeps them. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class ColumnsE2E {

    private static final Community LUTSK = Community.of("lutsk");

    /** Changes are read for all tenants in turn, and told after that. */
    private static final double TOLD_WITHIN_MS = 40_000;

    private final RunningPlatform platform;
    private final Callers callers;

    ColumnsE2E(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
    }

    @Test
    void leavesOutAColumnByKeyboardAndShowsItAgain(RunningBrowser browser) {
        var spot = Spot.anywhere();
        registeredAt(spot, "Гойдалка без ланцюга");
        var page = at(browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop()), spot);
        assertHeads(page, "Номер", "Що сталося", "Де і хто виконує", "Стан", "Строк");

        choice(page).locator("summary").press("Enter");
        due(page).press("Space");
        exactButton(page, "Зберегти").press("Enter");
        assertHeads(page, "Номер", "Що сталося", "Де і хто виконує", "Стан");
        page.reload();
        assertHeads(page, "Номер", "Що сталося", "Де і хто виконує", "Стан");
        assertThat(page.locator(".row-due")).hasCount(0);

        registeredAt(spot, "Гойдалка без сидіння");
        assertThat(page.locator("[data-row]")).hasCount(2, new HasCountOptions().setTimeout(TOLD_WITHIN_MS));
        assertThat(page.locator(".row-due")).hasCount(0);
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("[data-bulk-count]")).hasText("Вибрано: 1");
        page.locator("[data-row] [data-detail]").first().click();
        assertThat(page.locator("#detail-title")).isVisible();
        assertThat(choice(page)).isHidden();

        at(page, spot);
        choice(page).locator("summary").click();
        assertThat(due(page)).not().isChecked();
        due(page).check();
        exactButton(page, "Зберегти").click();
        assertHeads(page, "Номер", "Що сталося", "Де і хто виконує", "Стан", "Строк");
        assertThat(page.locator(".row-due")).hasCount(2);
    }

    @Test
    void leavesOutEveryColumnThatMayBeOnAPhoneWithoutJavaScript(RunningBrowser browser) {
        var spot = Spot.anywhere();
        var call = registeredAt(spot, "Хитається місток");
        var page = at(browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.withoutJavaScript()), spot);
        var cells = page.locator(".row-who, .row-state, .row-due");
        assertThat(cells).hasCount(3);
        choice(page).locator("summary").click();
        assertWithin(page, choice(page).locator("form"));
        choice(page).locator("input").all().forEach(Locator::uncheck);
        exactButton(page, "Зберегти").click();
        assertThat(cells).hasCount(0);
        assertThat(page.locator("[data-row] .number")).hasText(call.number());
        assertThat(page.locator(".row-excerpt")).hasText("Хитається місток");

        choice(page).locator("summary").click();
        assertThat(choice(page).locator("input:checked")).hasCount(0);
        choice(page).locator("input").all().forEach(Locator::check);
        exactButton(page, "Зберегти").click();
        assertThat(cells).hasCount(3);
    }

    @Test
    void findsNothingToObjectToWhileColumnsAreChosen(RunningBrowser browser) {
        var spot = Spot.anywhere();
        registeredAt(spot, "Скрипить карусель");
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        var audit = Audit.of(page);
        audit.examine("choosing columns", () -> {
            at(page, spot);
            choice(page).locator("summary").click();
            assertWithin(page, choice(page).locator("form"));
        });
        choice(page).locator("input").all().forEach(Locator::uncheck);
        exactButton(page, "Зберегти").click();
        assertHeads(page, "Номер", "Що сталося");
        audit.examine("a list without columns").assertClean();
    }

    private Page at(Page page, Spot spot) {
        page.navigate(platform.url() + "/lutsk" + spot.list());
        return page;
    }

    private Call registeredAt(Spot spot, String text) {
        var appeal = LUTSK.asking(LUTSK.appeal("web", "Хтось", null, null), text);
        return Call.registered(LUTSK, callers, spot.place(appeal));
    }

    private static Locator choice(Page page) {
        return page.locator(".ws-choose");
    }

    private static Locator due(Page page) {
        return choice(page).getByLabel("Строк");
    }

    private static void assertHeads(Page page, String... words) {
        assertThat(page.locator(".ws-columns span")).hasText(words);
    }

    /** Nothing of it lies beside the window. */
    private static void assertWithin(Page page, Locator shown) {
        var box = shown.boundingBox();
        Assertions.assertThat(box.x).isNotNegative();
        Assertions.assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
    }
}
