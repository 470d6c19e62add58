package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.deployment.Words.exactButton;

import com.microsoft.playwright.Page;
import java.util.List;
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

    /** The same way for whoever has no JavaScript, and with a slip of the finger; joining one instead ends it. */
    @Test
    void withoutJavaScriptACitizenJoinsASimilarPetitionInstead(RunningPlatform platform, RunningBrowser browser) {
        Page page = browser.visitor(Visitors.withoutJavaScript());
        SignIn.at(page, platform.url() + "/brovary/petitions/new", CITIZEN);
        page.getByLabel("Чого ви просите?").fill("Хочемо інклюзевний майданчек");
        exactButton(page, "Далі").click();
        page.locator(".petition-similar")
                .getByText("Облаштувати інклюзивний дитячий майданчик")
                .click();
        page.waitForURL(PETITION);
        exactButton(page, "Підписати петицію").click();
        page.getByText("Ваш підпис враховано").waitFor();
        exactButton(page, "Відкликати підпис").click();
        exactButton(page, "Підписати петицію").waitFor();
    }

    /** What staff see of a petition, and everything round it that the public reads, by axe in both themes and widths. */
    @Test
    void everyPageOfAPetitionCanBeReadByAScreenReader(RunningPlatform platform, RunningBrowser browser) {
        var callers = new Callers(platform);
        var lutsk = Community.of("lutsk");
        var open = PublishedPetition.in(lutsk, "Петиція, яку читають вголос", callers);
        var refused = PublishedPetition.refused(lutsk, "Петиція, якій відмовили", "Поза межами громади", callers);
        Page page = browser.visitor();
        var audit = Audit.of(page);
        for (String address : List.of(
                open.page(""),
                open.page("/signers"),
                open.page("/share/paper"),
                open.page("/share/embed"),
                refused.page(""),
                "/lutsk/petitions?state=refused")) {
            page.navigate(platform.url() + address);
            audit.examine(address);
        }
        audit.assertClean();

        Page desk = browser.staff(platform, "lutsk", "lutsk-moderator", Visitors.atALaptop());
        var ofStaff = Audit.of(desk);
        for (String rest : List.of("", "/signatures", "/signatures?look=yes", "/doubles")) {
            desk.navigate(platform.url() + "/lutsk/workspace/petitions/" + open.id() + rest);
            ofStaff.examine("a petition of staff " + rest);
        }
        desk.navigate(platform.url() + "/lutsk/workspace/paper-signatures/" + open.id());
        ofStaff.examine("entering from paper");
        desk.navigate(platform.url() + "/lutsk/workspace/petition-alerts");
        desk.getByLabel("За скільки хвилин рахувати").fill("сто");
        exactButton(desk, "Зберегти").click();
        assertThat(desk.locator("#minutes-error").textContent()).isNotBlank();
        assertThat(desk.getByLabel("За скільки хвилин рахувати").inputValue()).isEqualTo("сто");
        ofStaff.examine("the rule of alerts, with an error").assertClean();
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
