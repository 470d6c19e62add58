package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * As many residents as a rush needs, each with a token of their own. To make so many users in Keycloak takes hours; so this
 * gives the realm one more key, whose private half it keeps, and writes the tokens itself. The product verifies them like
 * all others, by the keys that the realm publishes.
 */
final class ManyPeople {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final KeyPair key;
    private final String keyId;

    private ManyPeople(String issuer, KeyPair key, String keyId) {
        this.issuer = issuer;
        this.key = key;
        this.keyId = keyId;
    }

    static ManyPeople in(RunningPlatform platform) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair key = generator.generateKeyPair();
        String keycloak = platform.keycloakUrl();
        String admin = SimpleHttp.form(
                        keycloak + "/realms/master/protocol/openid-connect/token",
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + platform.keycloakPassword())
                .path("access_token")
                .asText();
        String realm = SimpleHttp.get(keycloak + "/admin/realms/vidhuk", admin).path("id").asText();
        String pem = Base64.getEncoder().encodeToString(key.getPrivate().getEncoded());
        SimpleHttp.post(
                keycloak + "/admin/realms/vidhuk/components",
                admin,
                """
                {"name": "benchmark", "providerId": "rsa", "providerType": "org.keycloak.keys.KeyProvider", "parentId": "%s",
                 "config": {"priority": ["-1"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"], "privateKey": ["%s"]}}"""
                        .formatted(realm, pem));
        String issuer = keycloak + "/realms/vidhuk";
        return new ManyPeople(issuer, key, keyId(issuer, (RSAPublicKey) key.getPublic()));
    }

    private static String keyId(String issuer, RSAPublicKey key) throws IOException {
        for (JsonNode each : SimpleHttp.get(issuer + "/protocol/openid-connect/certs", "").path("keys")) {
            var modulus = new BigInteger(1, Base64.getUrlDecoder().decode(each.path("n").asText()));
            if (modulus.equals(key.getModulus())) {
                return each.path("kid").asText();
            }
        }
        throw new IOException("the realm does not publish the key of the benchmark");
    }

    /** Tokens of so many people who have none yet. */
    List<String> tokens(int count) {
        return IntStream.range(0, count).parallel().mapToObj(any -> token()).toList();
    }

    private String token() {
        String person = UUID.randomUUID().toString();
        String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}";
        String claims = "{\"iss\":\"" + issuer + "\",\"aud\":\"vidhuk-api\",\"exp\":"
                + (Instant.now().getEpochSecond() + 3600) + ",\"sub\":\"" + person
                + "\",\"preferred_username\":\"" + person + "\",\"name\":\"Мешканка " + person.substring(0, 8)
                + "\",\"groups\":[\"resident\"]}";
        String signed = encoded(head) + "." + encoded(claims);
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
