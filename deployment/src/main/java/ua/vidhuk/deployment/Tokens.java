package ua.vidhuk.deployment;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Bearer tokens of sample users, by the direct grant that only the embedded realm allows. */
final class Tokens {

    /** Without the star Keycloak leaves the claim out for a person of several tenants. */
    private static final String SCOPE = "openid organization:*";

    private Tokens() {}

    static String ofUser(Ports ports, String user, String password) {
        var form = Map.of(
                "client_id",
                "vidhuk-cli",
                "grant_type",
                "password",
                "scope",
                SCOPE,
                "username",
                user,
                "password",
                password);
        return request(ports.keycloakUrl(), "vidhuk", form);
    }

    static String request(String keycloakUrl, String realm, Map<String, String> form) {
        var address = keycloakUrl + "/realms/" + realm + "/protocol/openid-connect/token";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        var response = Http.send(request, "Keycloak");
        if (response.statusCode() != 200) {
            throw new LauncherException("Keycloak gives no token to \"" + form.get("username")
                    + "\": the name or the password is wrong, or the account is locked for some minutes.");
        }
        return Json.read(response.body()).path("access_token").asText();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
