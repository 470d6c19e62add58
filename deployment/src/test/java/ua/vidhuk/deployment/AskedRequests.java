package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Requests for tenants as communities send them on the page, confirm them by the link of the letter, and the platform's
 * administrator decides.
 */
record AskedRequests(RunningPlatform platform, Caller visitor, Caller admin) {

    private static final Pattern TOKEN = Pattern.compile("/onboarding/confirm\\?token=([A-Za-z0-9_-]+)");
    private static final String LETTER = "Підтвердьте заявку";

    static AskedRequests of(RunningPlatform platform) {
        var callers = new Callers(platform);
        return new AskedRequests(platform, callers.nobody().readingPages(), callers.user("platform-admin"));
    }

    static Form form(String name, String value) {
        return formOf("rada-" + UUID.randomUUID() + "@example.org", name, value);
    }

    static Form formOf(String email, String name, String value) {
        return new Form()
                .field("key", UUID.randomUUID())
                .field(name, value)
                .field("contactName", "Олена Коваль")
                .field("position", "секретар ради")
                .field("email", email);
    }

    String send(Form form) {
        var sent = visitor.post("/onboarding/request", form).expect(303);
        assertThat(sent.header("Location")).endsWith("/onboarding/letter");
        var email = Pattern.compile("email=([^&]+)").matcher(form.urlEncoded());
        assertThat(email.find()).isTrue();
        return java.net.URLDecoder.decode(email.group(1), java.nio.charset.StandardCharsets.UTF_8);
    }

    String token(String email) {
        var mail = platform.mailTo(email, each -> each.toString().contains(LETTER));
        var token = TOKEN.matcher(mail.toString());
        assertThat(token.find()).as("%s", mail).isTrue();
        return token.group(1);
    }

    /** The request as the platform's administrator finds it when its link was followed, twice. */
    JsonNode confirmed(String email) {
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

    Answer decide(JsonNode request, String decision, String field, String value) {
        return admin.post(
                "/api/v1/platform/requests/" + request.path("id").asText() + "/" + decision,
                body(request, field, value));
    }

    static ObjectNode body(JsonNode request, String field, String value) {
        return Json.MAPPER
                .createObjectNode()
                .put("version", request.path("version").asLong())
                .put(field, value);
    }

    List<String> letters(String email) throws SQLException {
        return rows("select count(*)::text from platform.message where recipient = '" + email + "'");
    }

    String stateOf(String email) throws SQLException {
        return rows("select state from platform.onboarding_request where email = '" + email + "'")
                .getFirst();
    }

    List<String> rows(String sql) throws SQLException {
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

    void change(String sql) throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
