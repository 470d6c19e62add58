package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A tenant's whole life by command line, with the real Keycloak and the pages looking on. */
@ExtendWith(RunningPlatform.class)
class TenantLifeCycleIT {

    private static final String SLUG = "tykhivka";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, String> REFUSED = Map.of(
            "uk", "Зміни тимчасово призупинено",
            "ru", "Изменения временно приостановлены",
            "en", "Changes are suspended");

    @TempDir
    Path folder;

    private RunningPlatform platform;
    private Caller nobody;

    @Test
    void fromCreationToProofAndBackFromTheArchive(RunningPlatform given) throws IOException {
        platform = given;
        nobody = new Callers(platform).nobody();
        isCreatedWithAnAdministratorWhoChoosesAPassword();
        suspendAndResume();
        leavesAccountsOfOthersAsTheyAre();

        var archive = folder.resolve("tykhivka.zip").toString();
        platform.command("tenant", "export", SLUG, archive);
        assertThat(platform.command("tenant", "delete", SLUG, "--after-days", "0"))
                .contains("read-only");
        assertThat(platform.command("tenant", "delete", "--due", SLUG)).contains("\"organization\" : true");
        isGoneAndOnlyItsOwnAccountsWithIt();
        assertThat(platform.command("tenant", "history", SLUG)).contains("state \"active\" -> \"suspended\"");

        assertThat(platform.command("tenant", "import", archive))
                .contains(SLUG + ": imported", "Not signed up", "[citizen]");
        awaitPage(200);
        platform.command("tenant", "delete", SLUG, "--after-days", "0");
        platform.command("tenant", "delete", "--due", SLUG);
    }

    private void isCreatedWithAnAdministratorWhoChoosesAPassword() {
        assertThat(platform.command(
                        "tenant", "create", SLUG, "--name", "Тихівська громада", "--admin", "admin@tykhivka.example"))
                .contains(SLUG + ": schema", SLUG + ": organization", SLUG + ": live")
                .contains(SLUG + "-admin chooses a password by the link that Keycloak has mailed");
        assertThat(platform.mailTo("admin@tykhivka.example", any -> true)).isNotEmpty();
        platform.choosePassword(SLUG + "-admin");
        awaitPage(200);
        assertThat(new Callers(platform)
                        .user(SLUG + "-admin")
                        .get("/api/v1/me/tenants")
                        .expect(200)
                        .text())
                .contains(SLUG);
    }

    private void isGoneAndOnlyItsOwnAccountsWithIt() {
        awaitPage(404);
        assertThat(platform.account(SLUG + "-admin")).isEmpty();
        assertThat(platform.token("citizen"))
                .as("a resident who worked for the tenant, too, stays")
                .isNotBlank();
        assertThat(platform.rolesOf("citizen").toString()).contains("resident").doesNotContain("operator");
    }

    /** The realm belongs to all tenants: a list of one of them must take nobody over. */
    private void leavesAccountsOfOthersAsTheyAre() throws IOException {
        var before = List.of(platform.account("platform-admin"), platform.account("citizen"));
        var sheet = Files.writeString(
                folder.resolve("staff.csv"),
                """
                username,name,email,roles
                platform-admin,Чужа Людина,x@tykhivka.example,operator
                tykhivka-operator,Олена Тиха,brovary-operator@brovary.example,operator
                """);
        assertThat(platform.refusal("tenant", "load", SLUG, "staff", sheet.toString()))
                .contains("row 2, username: is an account", "row 3, email: belongs to another account");
        assertThat(platform.account("tykhivka-operator")).isEmpty();

        var file = Files.writeString(
                folder.resolve("tykhivka.json"),
                """
                {"slug": "tykhivka", "kind": "hromada", "jurisdiction": "UA", "timeZone": "Europe/Kyiv", "registrationPrefix": "Т",
                 "languages": ["uk"], "names": {"uk": "Тихівка"}, "officeNames": {"uk": "Центр"}, "accent": "#1b6e3c",
                 "staff": [{"username": "citizen", "name": "Інше Ім'я", "email": "y@tykhivka.example", "roles": ["operator"]}]}
                """);
        platform.command("tenant", "apply", file.toString());
        assertThat(platform.rolesOf("citizen").toString()).contains("operator");
        assertThat(List.of(platform.account("platform-admin"), platform.account("citizen")))
                .isEqualTo(before);
    }

    private void suspendAndResume() {
        platform.command("tenant", "suspend", SLUG);
        awaitWords(true);
        REFUSED.forEach((language, words) -> assertThat(nobody.speaking(language)
                        .post("/" + SLUG + "/api/v1/appeals", Json.MAPPER.createObjectNode())
                        .problem(409)
                        .path("title")
                        .asText())
                .contains(words));
        nobody.get("/" + SLUG + "/api/v1/categories").expect(200);
        REFUSED.forEach((language, words) -> pagesRefuse(language, words));
        platform.command("tenant", "resume", SLUG);
        awaitWords(false);
        assertThat(nobody.post("/" + SLUG + "/api/v1/appeals", Json.MAPPER.createObjectNode())
                        .status())
                .isNotEqualTo(409);
    }

    /** A form that is sent is refused by a page in the reader's language; one that only looks something up is not. */
    private void pagesRefuse(String language, String words) {
        var pages = nobody.readingPages().with("Cookie", "lang=" + language);
        var report = pages.upload("/" + SLUG + "/report/send", new Form().field("text", "Прорив труби"));
        var notDone = pages.post(
                "/" + SLUG + "/follow/any-code/questions/" + new UUID(0, 1) + "/not-done",
                new Form().field("version", 1).field("reason", "Досі тече"));
        assertThat(List.of(report, notDone)).allSatisfy(page -> {
            assertThat(page.expect(409).text()).contains(words);
            assertThat(page.header("Content-Type")).startsWith("text/html");
        });
        pages.post("/" + SLUG + "/follow", new Form().field("code", "nobodys-code"))
                .expect(422);
    }

    private void awaitPage(int status) {
        assertThat(Probe.await(SOON, () -> page().status() == status)).isTrue();
    }

    private void awaitWords(boolean there) {
        assertThat(Probe.await(SOON, () -> page().text().contains("Наразі сайт лише для читання") == there))
                .isTrue();
    }

    private Answer page() {
        return nobody.readingPages().get("/" + SLUG + "/");
    }
}
