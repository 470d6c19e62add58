package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A community asks for a tenant on the page, confirms by mail, is refused or approved, and is made by itself. */
@ExtendWith(RunningPlatform.class)
class OnboardingIT {

    private static final Pattern TOKEN = Pattern.compile("/onboarding/confirm\\?token=([A-Za-z0-9_-]+)");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LETTER = "Підтвердьте заявку";

    private final RunningPlatform platform;
    private final Caller visitor;
    private final Caller admin;

    OnboardingIT(RunningPlatform platform) {
        this.platform = platform;
        var callers = new Callers(platform);
        this.visitor = callers.nobody().readingPages();
        this.admin = callers.user("platform-admin");
    }

    @Test
    void isApprovedAndMadeByItselfAfterTheClick(@TempDir Path folder) throws IOException, SQLException {
        loadCodifier(folder);
        assertThat(visitor.get("/onboarding?q=чистоп").expect(200).text())
                .contains("Чистопільська сільська громада", "code=UA80000000000012345")
                .doesNotContain("Верхівська");
        var email = send(form("code", "UA80000000000012345"));
        var request = confirmed(email);
        assertThat(request.path("place").asText()).isEqualTo("Чистопільська сільська громада");
        assertThat(request.path("slug").asText()).as("proposed").isEqualTo("chystopilska");

        decide(request, "approve", "slug", "openapi").problem(422);
        decide(request, "approve", "slug", "brovary").problem(409);
        decide(request, "approve", "slug", "chystopilska").expect(200);
        decide(request, "approve", "slug", "chystopilska").expect(200);
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
        assertThat(rows("select codifier_code from platform.tenant where slug = 'chystopilska'"))
                .containsExactly("UA80000000000012345");
        decide(request, "refuse", "reason", "Запізно").problem(409);
        platform.command("tenant", "delete", "chystopilska", "--after-days", "0");
        platform.command("tenant", "delete", "--due", "chystopilska");
    }

    @Test
    void isRefusedWithAReasonThatTheAskerReads() {
        var request = confirmed(send(form("place", "Відмовлена громада")));
        decide(request, "refuse", "reason", " ").problem(422);
        decide(request, "refuse", "reason", "Такої громади немає.").expect(200);

        assertThat(platform.mailTo(request.path("email").asText(), mail -> mail.toString()
                                .contains("відхилено"))
                        .toString())
                .contains("Такої громади немає.");
        decide(request, "approve", "slug", "vidmovlena").problem(409);
    }

    @Test
    void theTokenIsKeptNowhereAndItsTimeEnds() throws SQLException {
        var email = send(form("place", "Прострочена громада"));
        var token = token(email);

        assertThat(rows("select to_jsonb(r)::text from platform.onboarding_request r where email = '" + email + "'"))
                .singleElement()
                .asString()
                .doesNotContain(token);
        visitor.get("/onboarding/confirm?token=" + token).expect(200);
        assertThat(stateOf(email)).as("opening the link confirms nothing").isEqualTo("unconfirmed");
        change("update platform.onboarding_request set token_until = now() where email = '" + email + "'");
        visitor.get("/onboarding/confirm?token=" + token).expect(404);
        visitor.post("/onboarding/confirm", new Form().field("token", token)).expect(404);
        visitor.post("/onboarding/confirm", new Form().field("token", token + "x"))
                .expect(404);
        assertThat(stateOf(email)).isEqualTo("unconfirmed");
    }

    @Test
    void whatIsSentAgainIsTheSameRequestAndOneLetter() throws SQLException {
        var form = form("place", "Повторена громада");
        var email = send(form);
        assertThat(token(email)).isNotBlank();

        visitor.post("/onboarding/request", form).expect(303);
        visitor.post("/onboarding/request", formOf(email, "place", "Повторена громада"))
                .expect(303);

        assertThat(letters(email)).isEqualTo(List.of("1"));
        change("update platform.onboarding_request set token_until = now() + interval '1 hour' where email = '" + email
                + "'");
        visitor.post("/onboarding/request", formOf(email, "place", "Повторена громада"))
                .expect(303);
        assertThat(letters(email)).as("who lost the letter gets another").isEqualTo(List.of("2"));
        assertThat(rows("select id::text from platform.onboarding_request where email = '" + email + "'"))
                .hasSize(1);
    }

    @Test
    void nobodyFillsAStrangersMailbox() throws SQLException {
        var email = "neighbour-" + UUID.randomUUID() + "@example.org";
        change(
                """
                insert into platform.onboarding_request (id, submission_key, state, place, contact_name, position, email,
                  language, token_hash, token_until, created_at)
                select gen_random_uuid(), gen_random_uuid(), 'unconfirmed', 'Громада ' || n, 'x', 'x', '%s', 'uk', '%s' || n,
                  now() + interval '1 day', now() from generate_series(1, 5) n"""
                        .formatted(email, email));

        visitor.post("/onboarding/request", formOf(email, "place", "Шоста громада"))
                .expect(303);

        assertThat(letters(email)).isEqualTo(List.of("0"));
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
        var request = confirmed(send(form("place", "Чужа громада")));
        var path = "/api/v1/platform/requests";
        visitor.with("Accept", "application/json").get(path).expect(401);
        for (String other : List.of("brovary-admin", "brovary-operator", "citizen")) {
            var caller = new Callers(platform).user(other);
            caller.get(path).expect(403);
            caller.get(path + "/" + request.path("id").asText()).expect(403);
            caller.post(path + "/" + request.path("id").asText() + "/approve", body(request, "slug", "chuzha"))
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

    private static Form form(String name, String value) {
        return formOf("rada-" + UUID.randomUUID() + "@example.org", name, value);
    }

    private static Form formOf(String email, String name, String value) {
        return new Form()
                .field("key", UUID.randomUUID())
                .field(name, value)
                .field("contactName", "Олена Коваль")
                .field("position", "секретар ради")
                .field("email", email);
    }

    private String send(Form form) {
        var sent = visitor.post("/onboarding/request", form).expect(303);
        assertThat(sent.header("Location")).endsWith("/onboarding/letter");
        var email = Pattern.compile("email=([^&]+)").matcher(form.urlEncoded());
        assertThat(email.find()).isTrue();
        return java.net.URLDecoder.decode(email.group(1), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String token(String email) {
        var mail = platform.mailTo(email, each -> each.toString().contains(LETTER));
        var token = TOKEN.matcher(mail.toString());
        assertThat(token.find()).as("%s", mail).isTrue();
        return token.group(1);
    }

    /** The request as the platform's administrator finds it when its link was followed, twice. */
    private JsonNode confirmed(String email) {
        var token = new Form().field("token", token(email));
        visitor.post("/onboarding/confirm", token).expect(200);
        visitor.post("/onboarding/confirm", token).expect(200);
        try {
            var id = rows("select id::text from platform.onboarding_request where email = '" + email + "'");
            var request = admin.get("/api/v1/platform/requests/" + id.getFirst())
                    .expect(200)
                    .json();
            assertThat(request.path("state").asText()).isEqualTo("waiting");
            return request;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Answer decide(JsonNode request, String decision, String field, String value) {
        return admin.post(
                "/api/v1/platform/requests/" + request.path("id").asText() + "/" + decision,
                body(request, field, value));
    }

    private static ObjectNode body(JsonNode request, String field, String value) {
        return Json.MAPPER
                .createObjectNode()
                .put("version", request.path("version").asLong())
                .put(field, value);
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

    private List<String> letters(String email) throws SQLException {
        return rows("select count(*)::text from platform.message where recipient = '" + email + "'");
    }

    private String stateOf(String email) throws SQLException {
        return rows("select state from platform.onboarding_request where email = '" + email + "'")
                .getFirst();
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new java.util.ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
