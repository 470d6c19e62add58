package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.button;
import static ua.vidhuk.deployment.Words.exactButton;
import static ua.vidhuk.deployment.Words.link;
import static ua.vidhuk.deployment.Words.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident with a phone and without JavaScript reports a problem, follows it, and says that it was not done. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class ResidentE2E {

    private static final Community BROVARY = Community.of("brovary");

    private Callers callers;
    private Page page;

    @BeforeEach
    void openThePortal(RunningPlatform platform, RunningBrowser browser) {
        callers = new Callers(platform);
        page = browser.visitor(Visitors.withoutJavaScript());
        page.navigate(platform.url() + "/brovary/");
    }

    @Test
    void reportsThroughAllStepsAndFollowsToTheEnd(RunningPlatform platform) {
        var email = "resident-" + UUID.randomUUID() + "@applicant.example";
        walkToTheCheck(email);
        page.locator("#files").setInputFiles(new FilePayload("яма.jpg", "image/jpeg", Photo.jpeg()));
        exactButton(page, "Надіслати звернення").click();

        assertThat(title(page)).hasText("Звернення зареєстровано");
        var number = page.locator(".receipt .big").first().textContent();
        var code = page.locator(".receipt .code").textContent();
        var letter =
                platform.mailTo(email, mail -> mail.path("subject").asText().contains(number));
        page.navigate(letter.path("links").path(0).asText());
        assertThat(title(page)).containsText(number);
        assertThat(page.getByText("Глибока яма посеред дороги")).isVisible();
        assertThat(page.locator(".photos img")).hasCount(1);

        executed(code);
        page.navigate(platform.url() + "/brovary/");
        link(page, "Перевірити звернення").first().click();
        page.getByLabel("Код доступу").fill(code.toLowerCase(Locale.ROOT));
        exactButton(page, "Показати звернення").click();
        assertThat(page.getByText("Засипали й ущільнили").first()).isVisible();
        assertThat(page.locator(".photos img")).hasCount(2);
        sayNotDone();
    }

    @Test
    void tellsWhatIsWrongBesideTheFieldAndAboveAndLosesNothing() {
        begin();
        exactButton(page, "Далі").click();
        assertThat(summary()).containsText("Виберіть тему");
        choose(BROVARY.categoryName("uk"));
        page.getByLabel("Вулиця").fill("вулиця Без Назви");
        exactButton(page, "Далі").click();
        exactButton(page, "Далі").click();
        assertThat(summary()).containsText("Опишіть, що сталося");
        page.locator("#text").fill("Рядок один\nрядок \"два\" <b>&</b>");
        exactButton(page, "Далі").click();
        page.getByText("Так, залишу").click();
        page.getByLabel("Прізвище та ім’я").fill("Марія Обережна");
        page.getByLabel("Електронна пошта").fill("не пошта");
        exactButton(page, "Далі").click();
        assertThat(summary()).containsText("Перевірте адресу пошти");
        summary().getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile("#email$"));
        assertThat(page.getByLabel("Прізвище та ім’я")).hasValue("Марія Обережна");
        assertThat(page.getByLabel("Електронна пошта")).hasValue("не пошта");

        button(page, "Назад").click();
        assertThat(page.locator("#text")).hasValue("Рядок один\nрядок \"два\" <b>&</b>");
        button(page, "Назад").click();
        assertThat(page.getByLabel("Вулиця")).hasValue("вулиця Без Назви");
        exactButton(page, "Далі").click();
        exactButton(page, "Далі").click();
        assertThat(page.getByLabel("Прізвище та ім’я")).hasValue("Марія Обережна");
    }

    @Test
    void saysThatThereIsNoAppealOfAMistypedCode() {
        link(page, "Перевірити звернення").first().click();
        page.getByLabel("Код доступу").fill("7K3M-9QXA-2B4C-8DEF");
        exactButton(page, "Показати звернення").click();
        assertThat(summary()).containsText("Звернення з таким кодом немає");
        assertThat(page.getByLabel("Код доступу")).hasValue("7K3M-9QXA-2B4C-8DEF");
    }

    private void walkToTheCheck(String email) {
        begin();
        choose(BROVARY.categoryName("uk"));
        page.getByLabel("Вулиця").fill(BROVARY.street());
        page.getByLabel("Будинок").fill("12а");
        exactButton(page, "Далі").click();
        page.locator("#text").fill("Глибока яма посеред дороги");
        exactButton(page, "Далі").click();
        page.getByText("Так, залишу").click();
        page.getByLabel("Прізвище та ім’я").fill("Марія Уважна");
        page.locator("#phone").fill("067 123 45 67");
        page.getByLabel("Електронна пошта").fill(email);
        exactButton(page, "Далі").click();
        assertThat(title(page)).hasText("Перевірте, чи все правильно");
        assertThat(page.locator(".answers"))
                .containsText(Pattern.compile("12а.*Глибока яма.*Марія Уважна", Pattern.DOTALL));
    }

    private void begin() {
        link(page, "Повідомити про проблему").last().click();
        assertThat(title(page)).hasText("Про що ви хочете повідомити?");
    }

    private void choose(String category) {
        page.locator("label.choice", new Page.LocatorOptions().setHasText(category))
                .last()
                .click();
        exactButton(page, "Далі").click();
        assertThat(title(page)).hasText("Де це?");
    }

    private Locator summary() {
        return page.locator("[data-error-summary]");
    }

    private void sayNotDone() {
        page.locator("summary", new Page.LocatorOptions().setHasText("Це не зроблено"))
                .click();
        exactButton(page, "Повернути в роботу").click();
        assertThat(page.getByText("Напишіть, що саме не зроблено").first()).isVisible();
        page.getByLabel("Що не зроблено?").fill("За добу знову провалилося");
        exactButton(page, "Повернути в роботу").click();
        assertThat(page.getByText("Повернули в роботу, про наступні кроки повідомимо"))
                .isVisible();
        assertThat(page.getByText("За добу знову провалилося").first()).isVisible();
    }

    /** What the staff does meanwhile. */
    private void executed(String code) {
        var call = Call.followed(BROVARY, callers, code);
        call.route(0, BROVARY.executor());
        call.step(BROVARY.executor(), 0, "accept", null);
        call.photo(BROVARY.executor(), 0);
        call.step(BROVARY.executor(), 0, "report-done", "Засипали й ущільнили");
    }
}
