package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** The few calls of Keycloak's administration that the launcher itself needs. */
final class KeycloakAdminApi {

    private final String url;
    private final String token;

    private KeycloakAdminApi(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static KeycloakAdminApi logIn(Ports ports, String password) {
        var form = Map.of(
                "client_id",
                "admin-cli",
                "grant_type",
                "password",
                "username",
                KeycloakService.ADMIN,
                "password",
                password);
        return new KeycloakAdminApi(ports.keycloakUrl(), Tokens.request(ports.keycloakUrl(), "master", form));
    }

    JsonNode get(String path) {
        return Json.read(Http.expect(request(path).build(), 200, "Keycloak's administration"));
    }

    void put(String path, JsonNode value) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Json.write(value)))
                .build();
        Http.expect(request, 204, "Keycloak's administration");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }
}
