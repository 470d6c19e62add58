package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;
import static ua.vidhuk.deployment.Words.link;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in through Keycloak, and going out again. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class SessionE2E {

    @Test
    void leadsToTheLoginAndBackToWhatWasAskedFor(RunningPlatform platform, RunningBrowser browser) {
        var page = browser.visitor();
        SignIn.at(page, platform.url() + "/istra/workspace?place=all", "istra-manager");
        assertThat(page).hasURL(platform.url() + "/istra/workspace?place=all");
        org.assertj.core.api.Assertions.assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
                .singleElement()
                .satisfies(cookie -> org.assertj.core.api.Assertions.assertThat(cookie.httpOnly)
                        .isTrue());
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"))
                .asString()
                .as("no token and no cookie reaches scripts")
                .doesNotContain("eyJ")
                .doesNotContain("SESSION");
    }

    @Test
    void letsAUserOfTwoCitiesPickOne(RunningPlatform platform, RunningBrowser browser) {
        var page = browser.visitor();
        SignIn.at(page, platform.url() + "/login/choose", "two-cities");
        assertThat(link(page, Community.of("brovary").name("uk"))).isVisible();
        link(page, Community.of("lutsk").name("uk")).click();
        assertThat(page).hasURL(Pattern.compile("/lutsk/workspace"));
        page.navigate(platform.url() + "/brovary/workspace");
        assertThat(page).hasURL(Pattern.compile("/brovary/workspace"));
        page.navigate(platform.url() + "/istra/workspace");
        assertThat(page.locator("main")).containsText("Эта страница не для вас");
    }

    @Test
    void signsOutHereAndAtTheIdentityProvider(RunningPlatform platform, RunningBrowser browser) {
        var page = browser.visitor();
        SignIn.at(page, platform.url() + "/brovary/workspace", "brovary-manager");
        page.locator("details.ws-me > summary").click();
        exactButton(page, "Вийти").click();
        assertThat(page).hasURL(platform.url() + "/brovary/");
        page.navigate(platform.url() + "/brovary/workspace");
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void showsAWorkerOfAnotherCommunityNothing(RunningPlatform platform, RunningBrowser browser) {
        Page page = browser.staff(platform, "brovary", "brovary-operator", Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace");
        assertThat(page.locator("main")).containsText("Ця сторінка не для вас");
    }
}
