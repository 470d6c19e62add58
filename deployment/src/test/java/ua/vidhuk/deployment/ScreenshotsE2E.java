package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of the documentation; {@code -Dwrite.docs=true} makes them anew, otherwise they are only looked at. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class ScreenshotsE2E {

    private static final Path FOLDER = Path.of("../docs/screenshots");
    private static final int LARGEST = 256 * 1024;
    private static final boolean WRITE = Boolean.getBoolean("write.docs");

    @Test
    void showsThePortal(RunningPlatform platform, RunningBrowser browser) throws IOException {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = browser.visitor(laptop().setColorScheme(scheme));
            page.navigate(platform.url() + "/brovary/");
            picture(page, scheme == ColorScheme.DARK ? "portal-dark" : "portal");
        }
    }

    @Test
    void showsAStepOfAReport(RunningPlatform platform, RunningBrowser browser) throws IOException {
        var page = browser.visitor(phone());
        page.navigate(platform.url() + "/brovary/report?text=Немає+гарячої+води");
        picture(page, "report-on-a-phone");
    }

    @Test
    void showsHowAnAppealIsFollowed(RunningPlatform platform, RunningBrowser browser) throws IOException {
        var planted = ShownAppeal.in(Community.of("brovary"), new Callers(platform));
        var page = browser.visitor(phone());
        page.navigate(platform.url() + "/brovary/follow/" + planted.code());
        picture(page, "follow-on-a-phone");
    }

    @Test
    void showsTheWorkspace(RunningPlatform platform, RunningBrowser browser) throws IOException {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = browser.staff(platform, "lutsk", "lutsk-manager", laptop().setColorScheme(scheme));
            page.navigate(platform.url() + "/lutsk/workspace?place=all");
            picture(page, scheme == ColorScheme.DARK ? "workspace-dark" : "workspace");
        }
    }

    @Test
    void showsAnAppealInTheWorkspace(RunningPlatform platform, RunningBrowser browser) throws IOException {
        var shown = ShownAppeal.in(Community.of("brovary"), new Callers(platform));
        var page = browser.staff(platform, "brovary", "brovary-controller", laptop());
        page.navigate(platform.url() + "/brovary/workspace/appeals/" + shown.id() + "?place=check");
        picture(page, "appeal");
    }

    @Test
    void showsAnExecutorsPhone(RunningPlatform platform, RunningBrowser browser) throws IOException {
        var page = browser.staff(platform, "sievierodonetsk", "sievierodonetsk-executor", phone());
        page.navigate(platform.url() + "/sievierodonetsk/workspace");
        picture(page, "executor-on-a-phone");
    }

    private static void picture(Page page, String name) throws IOException {
        page.waitForLoadState();
        var picture = page.screenshot();
        assertThat(picture.length).as("bytes of %s", name).isBetween(5_000, LARGEST);
        assertThat(page.locator("main h1").first().isVisible()).isTrue();
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), picture);
        }
        assertThat(FOLDER.resolve(name + ".png")).isRegularFile();
    }

    private static NewContextOptions laptop() {
        return Visitors.atALaptop().setViewportSize(Visitors.LAPTOP_WIDTH, 800);
    }

    private static NewContextOptions phone() {
        return Visitors.withAPhone().setDeviceScaleFactor(1.5);
    }
}
