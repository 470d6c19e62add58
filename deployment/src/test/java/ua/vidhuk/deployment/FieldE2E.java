package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An executor in a cellar: the list and the cards are there without a connection, and what was done is sent, once, when there is one. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class FieldE2E {

    private static final Community BROVARY = Community.of("brovary");

    /** The page tries every ten seconds: a browser need not tell it that there is a connection again. */
    private static final double SENT_WITHIN_MS = 60_000;

    @Test
    void acceptsAndReportsWithoutAConnection(RunningPlatform platform, RunningBrowser browser) {
        var callers = new Callers(platform);
        var call = Call.registered(
                BROVARY, callers, BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Тече труба у підвалі"));
        call.route(0, BROVARY.executor());
        var page = browser.staff(platform, "brovary", BROVARY.executor(), Visitors.withAPhone());
        page.navigate(platform.url() + "/brovary/workspace");
        awaitKept(page, call.id());

        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("[data-offline]")).isVisible();
        row(page, call).getByText("Прийняти").click();
        assertThat(page.locator("#unsent [data-count]")).hasText("1");
        assertThat(row(page, call).locator(".ws-waits")).isVisible();

        row(page, call).locator("[data-detail]").first().click();
        page.waitForURL("**/workspace/appeals/**");
        var report = page.locator("form[action*='report-done']");
        page.locator("details", new Page.LocatorOptions().setHas(report))
                .locator("summary")
                .first()
                .click();
        report.locator("input[name=photo]").setInputFiles(new FilePayload("після.jpg", "image/jpeg", Photo.jpeg()));
        report.locator("textarea").fill("Трубу замінено.");
        report.locator("button").last().click();
        assertThat(page.locator("#unsent [data-count]")).hasText("2");

        page.context().setOffline(false);
        assertThat(page.locator("#unsent")).isHidden(new IsHiddenOptions().setTimeout(SENT_WITHIN_MS));
        var question = callers.user(BROVARY.executor())
                .get(call.address(0))
                .expect(200)
                .json();
        assertThat(question.path("state").asText()).isEqualTo("done");
        assertThat(question.path("files").findValuesAsText("stage")).containsExactly("after");
        var history = callers.user(BROVARY.operator())
                .get("/brovary/api/v1/appeals/" + call.id())
                .expect(200)
                .json()
                .path("history");
        assertThat(StreamSupport.stream(history.spliterator(), false)
                        .map(each -> each.path("transition").asText()))
                .containsExactly("register", "route", "accept", "report-done");
    }

    private static Locator row(Page page, Call call) {
        return page.locator("#row-" + call.question(0));
    }

    /** The phone has fetched the card ahead, and the worker answers for it. */
    private static void awaitKept(Page page, String appeal) {
        page.waitForCondition(() -> (Boolean) page.evaluate(
                """
                async (appeal) => {
                  if (!navigator.serviceWorker.controller) return false;
                  for (const name of await caches.keys())
                    for (const each of await (await caches.open(name)).keys())
                      if (each.url.includes(appeal)) return true;
                  return false;
                }""",
                appeal));
    }
}
