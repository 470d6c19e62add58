package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator puts right where a call was about: by mouse, by keyboard, and by typing. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class CorrectionE2E {

    private static final Community LUTSK = Community.of("lutsk");
    private static final Pattern DEGREES = Pattern.compile("-?\\d+\\.\\d{6}");

    @Test
    void setsThePointOfACallOnTheMap(RunningPlatform platform, RunningBrowser browser) {
        var registered = new Callers(platform)
                .user(LUTSK.operator())
                .post("/lutsk/api/v1/appeals", LUTSK.asking(LUTSK.appeal("phone", "Хтось", null, null), "Яма"))
                .expect(201)
                .json();
        var page = browser.staff(platform, "lutsk", LUTSK.operator(), Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace/appeals/"
                + registered.path("id").asText() + "?place=all");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Позначити місце на мапі"))
                .click();
        var latitude = page.locator("[id='place.latitude']");
        var mark = page.locator("#point-map .map-mark");
        assertThat(mark).hasCount(0);

        page.locator("#point-map").click();
        assertThat(mark).isVisible();
        assertThat(latitude).hasValue(DEGREES);
        exactButton(page, "Прибрати точку").click();
        assertThat(latitude).hasValue("");

        page.locator("#point-map").press("Enter");
        assertThat(mark).isFocused();
        String middle = latitude.inputValue();
        mark.press("ArrowUp");
        assertThat(latitude).not().hasValue(middle);
        latitude.fill("50.747200, 25.325400");
        assertThat(latitude).hasValue("50.747200");

        exactButton(page, "Зберегти виправлене").click();
        page.waitForURL("**/workspace/appeals/**");
        assertThat(page.locator(".ws-done")).isVisible();
        assertThat(page.getByText("50.7472, 25.3254").first()).isVisible();
    }
}
