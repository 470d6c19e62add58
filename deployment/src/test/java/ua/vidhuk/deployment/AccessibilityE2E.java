package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA by axe on the public pages, in both colours, on a phone and a laptop; errors included. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class AccessibilityE2E {

    private static final Community BROVARY = Community.of("brovary");
    private static final long FIRST_VISIT_LIMIT = 100 * 1024;

    private Page page;
    private Audit audit;

    @BeforeEach
    void openAPage(RunningBrowser browser) {
        page = browser.visitor();
        audit = Audit.of(page);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/?q=nothing-like-this",
                "/petitions",
                "/petitions?hromada=nowhere",
                "/brovary/",
                "/istra/?lang=ru",
                "/lutsk/?lang=en",
                "/brovary/report",
                "/brovary/follow",
                "/brovary/directory",
                "/brovary/works",
                "/brovary/lines",
                "/brovary/articles",
                "/lutsk/search",
                "/lutsk/appeals",
                "/lutsk/search?q=реклама",
                "/lutsk/services",
                "/lutsk/services?event=housing",
                "/lutsk/services/outdoor-advertising",
                "/brovary/petitions",
                "/brovary/petitions?q=nothing-like-this",
                "/brovary/open-data",
                "/brovary/personal-data",
                "/brovary/accessibility",
                "/brovary/no-such-page",
                "/brovary/follow/7K3M-9QXA-2B4C-8DEF"
            })
    void findsNothingToObjectToOnPublicPages(String path, RunningPlatform platform) {
        page.navigate(platform.url() + path);
        audit.examine(path).assertClean();
    }

    @Test
    void findsNothingToObjectToInAReport(RunningPlatform platform) {
        page.navigate(platform.url() + "/brovary/report");
        exactButton(page, "Далі").click();
        audit.examine("what, with an error");
        page.locator("label.choice").last().click();
        exactButton(page, "Далі").click();
        page.getByLabel("Будинок").fill("5");
        exactButton(page, "Далі").click();
        audit.examine("where, with an error");
        page.getByLabel("Вулиця").fill(BROVARY.street());
        exactButton(page, "Далі").click();
        audit.examine("details");
        exactButton(page, "Далі").click();
        audit.examine("details, with an error");
        page.locator("#text").fill("Дуже-довге-слово-".repeat(30));
        exactButton(page, "Далі").click();
        audit.examine("contact");
        page.getByText("Так, залишу").click();
        exactButton(page, "Далі").click();
        audit.examine("contact, with errors");
        page.getByText("Ні, надіслати без імені").click();
        exactButton(page, "Далі").click();
        audit.examine("check");
        exactButton(page, "Надіслати звернення").click();
        page.waitForURL("**/sent/**");
        audit.examine("receipt").assertClean();
    }

    @Test
    void findsNothingToObjectToWhenFollowing(RunningPlatform platform) {
        var planted = PlantedAppeal.in(BROVARY, new Callers(platform));
        page.navigate(platform.url() + "/brovary/follow");
        exactButton(page, "Показати звернення").click();
        audit.examine("follow, with an error");
        page.getByLabel("Код доступу").fill(planted.code());
        exactButton(page, "Показати звернення").click();
        page.locator("summary").last().click();
        audit.examine("an appeal");
        exactButton(page, "Повернути в роботу").click();
        audit.examine("not done, with an error");
        page.locator("textarea[name=reason]").fill("Лишилося все");
        exactButton(page, "Повернути в роботу").click();
        audit.examine("not done, thanked").assertClean();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/brovary/",
                "/brovary/report",
                "/brovary/follow",
                "/brovary/directory",
                "/brovary/petitions"
            })
    void needsNoMoreThanAHundredKilobytesForAFirstVisit(String path, RunningPlatform platform) {
        var bytes = new AtomicLong();
        page.onRequestFinished(request -> {
            var sizes = request.sizes();
            bytes.addAndGet(sizes.responseBodySize + sizes.responseHeadersSize);
        });
        page.navigate(platform.url() + path);
        page.waitForLoadState();
        assertThat(bytes.get()).isBetween(1L, FIRST_VISIT_LIMIT);
    }
}
