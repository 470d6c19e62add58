package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A community asks for a tenant on the page, confirms by mail, is refused or approved, and is made by itself. */
@ExtendWith(RunningPlatform.class)
class OnboardingIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningPlatform platform;
    private final AskedRequests requests;
    private final Caller visitor;
    private final Caller admin;

    OnboardingIT(RunningPlatform platform) {
        this.platform = platform;
        this.requests = AskedRequests.of(platform);
        this.visitor = requests.visitor();
        this.admin = requests.admin();
    }

    @Test
    void isApprovedAndMadeByItselfAfterTheClick(@TempDir Path folder) throws IOException, SQLException {
        loadCodifier(folder);
        assertThat(visitor.get("/onboarding?q=чистоп").expect(200).text())
                .contains("Чистопільська сільська громада", "code=UA80000000000012345")
                .doesNotContain("Верхівська");
        var email = requests.send(AskedRequests.form("code", "UA80000000000012345"));
        var request = requests.confirmed(email);
        assertThat(request.path("place").asText()).isEqualTo("Чистопільська сільська громада");
        assertThat(request.path("slug").asText()).as("proposed").isEqualTo("chystopilska");

        requests.decide(request, "approve", "slug", "openapi").problem(422);
        requests.decide(request, "approve", "slug", "brovary").problem(409);
        requests.decide(request, "approve", "slug", "chystopilska").expect(200);
        requests.decide(request, "approve", "slug", "chystopilska").expect(200);
        var ready = await(request, "ready");

        assertThat(ready.path("steps")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(platform.mailTo(email, mail -> mail.toString().contains("chystopilska-admin"))
                        .toString())
                .contains("/chystopilska/workspace");
        platform.choosePassword("chystopilska-admin");
        assertThat(new Callers(platform)
                        .user("chystopilska-admin")
                        .get("/api/v1/me/tenants")
                        .expect(200)
                        .text())
                .contains("chystopilska");
        assertThat(requests.rows("select codifier_code from platform.tenant where slug = 'chystopilska'"))
                .containsExactly("UA80000000000012345");
        requests.decide(request, "refuse", "reason", "Запізно").problem(409);
        platform.command("tenant", "delete", "chystopilska", "--after-days", "0");
        platform.command("tenant", "delete", "--due", "chystopilska");
    }

    @Test
    void isRefusedWithAReasonThatTheAskerReads() {
        var request = requests.confirmed(requests.send(AskedRequests.form("place", "Відмовлена громада")));
        requests.decide(request, "refuse", "reason", " ").problem(422);
        requests.decide(request, "refuse", "reason", "Такої громади немає.").expect(200);

        assertThat(platform.mailTo(request.path("email").asText(), mail -> mail.toString()
                                .contains("відхилено"))
                        .toString())
                .contains("Такої громади немає.");
        requests.decide(request, "approve", "slug", "vidmovlena").problem(409);
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
        var page = visitor.post(
                        "/onboarding/request",
                        new Form()
                                .field("key", UUID.randomUUID())
                                .field("place", "")
                                .field("contactName", "Олена Коваль")
                                .field("position", "")
                                .field("email", "не адреса"))
                .expect(422)
                .text();

        assertThat(page)
                .contains("id=\"place-error\"", "id=\"position-error\"", "id=\"email-error\"", "Олена Коваль")
                .doesNotContain("id=\"contactName-error\"");
    }

    @Test
    void onlyThePlatformsAdministratorSeesAndDecides() {
        var request = requests.confirmed(requests.send(AskedRequests.form("place", "Чужа громада")));
        var path = "/api/v1/platform/requests";
        visitor.with("Accept", "application/json").get(path).expect(401);
        for (String other : List.of("brovary-admin", "brovary-operator", "citizen")) {
            var caller = new Callers(platform).user(other);
            caller.get(path).expect(403);
            caller.get(path + "/" + request.path("id").asText()).expect(403);
            caller.post(
                            path + "/" + request.path("id").asText() + "/approve",
                            AskedRequests.body(request, "slug", "chuzha"))
                    .expect(403);
        }
        var list = admin.get(path + "?limit=1").expect(200).json();
        assertThat(list.path("items")).hasSize(1);
        assertThat(admin.readingPages().get("/platform/requests").expect(200).text())
                .contains("Заявки громад");
        assertThat(admin.readingPages()
                        .get("/platform/requests?state=refused&after=")
                        .expect(200)
                        .text())
                .contains("Відмовлено");
    }

    private JsonNode await(JsonNode request, String state) {
        var last = new JsonNode[1];
        Probe.await(SOON, () -> {
            last[0] = admin.get(
                            "/api/v1/platform/requests/" + request.path("id").asText())
                    .json();
            return last[0].path("state").asText().equals(state);
        });
        assertThat(last[0].path("state").asText()).as("%s", last[0]).isEqualTo(state);
        return last[0];
    }

    private void loadCodifier(Path folder) throws IOException {
        var list = Files.writeString(
                folder.resolve("hromadas.csv"),
                """
                katottg,name,type,oblast,centre
                UA80000000000012345,Чистопільська,сільська,Київська,Чистопіль
                UA80000000000054321,Верхівська,сільська,Вінницька,Верхівка
                """);
        assertThat(platform.command("codifier", "load", list.toString())).contains("2 hromadas of the codifier");
    }
}
