package ua.vidhuk.deployment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator takes the edges of the community from a map, and types them. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class ExtentE2E {

    private static final List<String> SIDES = List.of("south", "west", "north", "east");

    @Test
    void takesTheEdgesFromTheMapOrTypesThem(RunningPlatform platform, RunningBrowser browser) {
        var page = browser.staff(platform, "lutsk", "lutsk-admin", Visitors.atALaptop());
        page.navigate(platform.url() + "/lutsk/workspace/setup/extent");
        var kept = SIDES.stream().map(side -> field(page, side).inputValue()).toList();
        var box = page.locator("#extent-map path.map-extent");
        assertThat(box).isVisible();

        exactButton(page, "Взяти те, що зараз на мапі").click();
        assertThat(field(page, "south")).not().hasValue(kept.getFirst());
        assertThat(page.locator("#extent .map-status")).containsText("ще не збережено");
        field(page, "south").fill("51");
        field(page, "north").fill("50");
        assertThat(box).hasCount(0);
        exactButton(page, "Зберегти").click();
        assertThat(page.locator("[id='extent.north-error']")).isVisible();
        assertThat(field(page, "south")).hasValue("51");

        for (int i = 0; i < SIDES.size(); i++) {
            field(page, SIDES.get(i)).fill(kept.get(i));
        }
        assertThat(box).isVisible();
        exactButton(page, "Зберегти").click();
        assertThat(page.locator(".alert-success")).isVisible();
    }

    private static Locator field(Page page, String side) {
        return page.locator("[id='extent." + side + "']");
    }
}
