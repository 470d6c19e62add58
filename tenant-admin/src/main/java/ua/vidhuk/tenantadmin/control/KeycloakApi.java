package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keycloak's administration of the realm {@code vidhuk}, over HTTP, with a token that is renewed in time. */
public final class KeycloakApi {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration TOKEN_USE = Duration.ofSeconds(40);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String url;
    private final String user;
    private final String password;
    private final Clock clock;
    private String token;
    private Instant tokenUntil = Instant.EPOCH;

    public KeycloakApi(String url, String user, String password, Clock clock) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.clock = clock;
    }

    JsonNode get(String path) {
        return json(expectSuccess(send(request(path).GET().build())));
    }

    void post(String path, Object body) {
        expectSuccess(
                send(request(path).POST(BodyPublishers.ofString(written(body))).build()));
    }

    /** As {@link #post}, but that it is already there is as good. */
    void postUnlessPresent(String path, Object body) {
        var response =
                send(request(path).POST(BodyPublishers.ofString(written(body))).build());
        if (response.statusCode() != CONFLICT) {
            expectSuccess(response);
        }
    }

    void put(String path, Object body) {
        expectSuccess(
                send(request(path).PUT(BodyPublishers.ofString(written(body))).build()));
    }

    /** That it is gone already is as good. */
    void delete(String path) {
        var response = send(request(path).DELETE().build());
        if (response.statusCode() != NOT_FOUND) {
            expectSuccess(response);
        }
    }

    /** Takes these away from what is listed there. */
    void delete(String path, Object body) {
        expectSuccess(send(request(path)
                .method("DELETE", BodyPublishers.ofString(written(body)))
                .build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/vidhuk" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private String token() {
        if (clock.instant().isAfter(tokenUntil)) {
            var form = "client_id=admin-cli&grant_type=password&username=" + encoded(user) + "&password="
                    + encoded(password);
            var request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            token = json(expectSuccess(send(request))).path("access_token").asText();
            tokenUntil = clock.instant().plus(TOKEN_USE);
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new TenantAdminException("Keycloak does not answer at " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TenantAdminException("interrupted while waiting for Keycloak", e);
        }
    }

    private static HttpResponse<String> expectSuccess(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new TenantAdminException("Keycloak answered " + response.statusCode() + " to "
                    + response.request().method() + " " + response.uri().getPath() + ": " + response.body());
        }
        return response;
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new TenantAdminException("Keycloak's answer is not JSON", e);
        }
    }

    private static String written(Object body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
