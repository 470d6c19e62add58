package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * As many residents as a test needs: the realm gets one more key, whose private half stays here, and tokens are written
 * with it. The product verifies them as all others, by the keys that the realm publishes.
 */
final class ManyResidents {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final KeyPair key;
    private final String keyId;

    private ManyResidents(String issuer, KeyPair key, String keyId) {
        this.issuer = issuer;
        this.key = key;
        this.keyId = keyId;
    }

    static ManyResidents of(DataFolder folder) {
        var ports = RunState.running(folder).ports();
        var url = ports.keycloakUrl();
        var form = Map.of(
                "client_id",
                "admin-cli",
                "grant_type",
                "password",
                "username",
                KeycloakService.ADMIN,
                "password",
                Secrets.ofFolder(folder).keycloakAdmin());
        var admin = Tokens.request(url, "master", form);
        var realm = KeycloakAdminApi.logIn(ports, Secrets.ofFolder(folder).keycloakAdmin())
                .get("/admin/realms/vidhuk")
                .path("id")
                .asText();
        var key = newKey();
        var pem = Base64.getEncoder().encodeToString(key.getPrivate().getEncoded());
        var component =
                """
                {"name": "residents", "providerId": "rsa", "providerType": "org.keycloak.keys.KeyProvider", "parentId": "%s",
                 "config": {"priority": ["-1"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"], "privateKey": ["%s"]}}"""
                        .formatted(realm, pem);
        Http.expect(
                HttpRequest.newBuilder(URI.create(url + "/admin/realms/vidhuk/components"))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(component))
                        .build(),
                201,
                "Keycloak's administration");
        var issuer = url + "/realms/vidhuk";
        return new ManyResidents(issuer, key, keyId(issuer, (RSAPublicKey) key.getPublic()));
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keyId(String issuer, RSAPublicKey key) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/certs"))
                .build();
        for (JsonNode each : Json.read(Http.expect(request, 200, "Keycloak")).path("keys")) {
            var modulus = new BigInteger(
                    1, Base64.getUrlDecoder().decode(each.path("n").asText()));
            if (modulus.equals(key.getModulus())) {
                return each.path("kid").asText();
            }
        }
        throw new AssertionError("the realm does not publish the key of the test");
    }

    /** A token of the person with this name. */
    String token(String person) {
        var head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}";
        var claims = "{\"iss\":\"" + issuer + "\",\"aud\":\"vidhuk-api\",\"exp\":"
                + (Instant.now().getEpochSecond() + 3600) + ",\"sub\":\"" + person + "\",\"preferred_username\":\""
                + person + "\",\"name\":\"" + person + "\",\"groups\":[\"resident\"]}";
        var signed = encoded(head) + "." + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
