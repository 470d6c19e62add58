package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen reads the sample petitions, signs one, takes the signature back and begins a petition; axe looks at each page. */
@ExtendWith({RunningPlatform.class, RunningBrowser.class})
class PetitionE2E {

    private static final String CITIZEN = "citizen";
    private static final Pattern PETITION = Pattern.compile(".*/brovary/petitions/[0-9a-f-]{36}.*");

    @Test
    void aCitizenSignsOnceAndMayTakeTheSignatureBack(RunningPlatform platform, RunningBrowser browser) {
        Page page = browser.visitor();
        var audit = Audit.of(page);
        openAPetition(page, platform);
        audit.examine("a petition, for a stranger");
        assertThat(signatures(page)).isEqualTo("0");

        page.getByText("Увійти й підписати").click();
        SignIn.fill(page, CITIZEN);
        page.waitForURL(PETITION);
        audit.examine("a petition, before signing");
        exactButton(page, "Підписати петицію").click();
        page.getByText("Ваш підпис враховано").waitFor();
        assertThat(signatures(page)).isEqualTo("1");
        audit.examine("a petition, signed");

        page.getByText("Усі підписи").click();
        audit.examine("who signed");
        page.goBack();
        exactButton(page, "Відкликати підпис").click();
        exactButton(page, "Підписати петицію").waitFor();
        assertThat(signatures(page)).isEqualTo("0");
        audit.examine("a petition, signature taken back").assertClean();
    }

    @Test
    void aCitizenBeginsAPetitionBesideSimilarOnes(RunningPlatform platform, RunningBrowser browser) {
        Page page = browser.visitor();
        var audit = Audit.of(page);
        SignIn.at(page, platform.url() + "/brovary/petitions/new", CITIZEN);
        exactButton(page, "Далі").click();
        assertThat(page.locator("#title-error").textContent()).isNotBlank();
        audit.examine("a new petition, with an error");

        page.getByLabel("Чого ви просите?").fill("Автобус № 1 до станції після 22:00");
        exactButton(page, "Далі").click();
        assertThat(page.locator(".petition-similar").textContent()).contains("Продовжити рух автобуса № 1");
        audit.examine("a new petition, beside similar ones");
        page.locator("main form .btn-primary").last().click();
        assertThat(page.locator("#substance-error").textContent()).isNotBlank();
        assertThat(page.getByLabel("Чого ви просите?").inputValue()).isEqualTo("Автобус № 1 до станції після 22:00");
        audit.examine("a new petition, with errors");

        page.navigate(platform.url() + "/brovary/petitions/mine");
        assertThat(page.locator("main").textContent()).contains("Висадити алею лип");
        audit.examine("one's own petitions").assertClean();
    }

    private static void openAPetition(Page page, RunningPlatform platform) {
        page.navigate(platform.url() + "/brovary/petitions");
        page.getByText("Облаштувати інклюзивний дитячий майданчик").click();
        page.waitForURL(PETITION);
    }

    private static String signatures(Page page) {
        return page.locator(".petition-count .numbers").first().textContent().strip();
    }
}
