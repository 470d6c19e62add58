package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON API of one tenant, called as its sample users. */
final class TenantApi {

    private static final Duration TOKEN_USE = Duration.ofMinutes(3);

    private record Token(String value, Instant since) {}

    private final Ports ports;
    private final String tenant;
    private final Map<String, Token> tokens = new HashMap<>();

    TenantApi(Ports ports, String tenant) {
        this.ports = ports;
        this.tenant = tenant;
    }

    String tenant() {
        return tenant;
    }

    JsonNode register(String user, String idempotencyKey, JsonNode appeal) {
        return sent(post(user, "/appeals", appeal).header("Idempotency-Key", idempotencyKey));
    }

    /** Connects a mailbox, or changes how the one with its address is read. */
    JsonNode connectMailbox(String user, JsonNode mailbox) {
        return sent(post(user, "/mailboxes", mailbox));
    }

    JsonNode question(String user, String id) {
        return sent(request(user, "/questions/" + id).GET());
    }

    JsonNode route(String user, JsonNode question, String enterprise) {
        var body = versionOf(question);
        body.putArray("executors").add(enterprise);
        body.put("responsible", enterprise);
        return sent(post(user, "/questions/" + question.path("id").asText() + "/route", body));
    }

    JsonNode move(String user, JsonNode question, String step, String note) {
        var body = versionOf(question);
        body.put("note", note);
        return sent(post(user, "/questions/" + question.path("id").asText() + "/" + step, body));
    }

    JsonNode draft(String user, String idempotencyKey, JsonNode petition) {
        return sent(post(user, "/petitions", petition).header("Idempotency-Key", idempotencyKey));
    }

    JsonNode send(String user, JsonNode petition) {
        return sent(post(user, "/petitions/" + petition.path("id").asText() + "/send", versionOf(petition)));
    }

    /** Publishes a petition of which the moderator has found that it meets these requirements. */
    JsonNode publish(String user, JsonNode petition, List<String> confirmed) {
        var finding = versionOf(petition);
        confirmed.forEach(finding.withArray("confirmed")::add);
        return sent(post(user, "/moderation/petitions/" + petition.path("id").asText() + "/publish", finding));
    }

    JsonNode articles(String user, String state) {
        return sent(request(user, "/articles?limit=200&state=" + state).GET());
    }

    JsonNode beginArticle(String user, JsonNode article) {
        return sent(post(user, "/articles", article));
    }

    JsonNode publishArticle(String user, String id) {
        var known = sent(request(user, "/articles/" + id).GET());
        return sent(post(user, "/articles/" + id + "/publish", versionOf(known)));
    }

    private static ObjectNode versionOf(JsonNode question) {
        return Json.MAPPER
                .createObjectNode()
                .put("version", question.path("version").asLong());
    }

    private HttpRequest.Builder post(String user, String path, JsonNode body) {
        return request(user, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(ports.url() + "/" + tenant + "/api/v1" + path))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token(user));
    }

    private String token(String user) {
        var known = tokens.get(user);
        if (known == null || Instant.now().isAfter(known.since().plus(TOKEN_USE))) {
            known = new Token(Tokens.ofUser(ports, user, Welcome.SAMPLE_PASSWORD), Instant.now());
            tokens.put(user, known);
        }
        return known.value();
    }

    private static JsonNode sent(HttpRequest.Builder builder) {
        var request = builder.build();
        var response = Http.send(request, "The platform");
        if (response.statusCode() >= 300) {
            throw new LauncherException("The sample data could not be loaded: " + request.method() + " "
                    + request.uri().getPath() + " answered " + response.statusCode() + " " + response.body());
        }
        return Json.read(response.body());
    }
}
