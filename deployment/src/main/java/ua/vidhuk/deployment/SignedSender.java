package ua.vidhuk.deployment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A system outside that signs what it sends.
 *
 * @param address to which it sends
 * @param secret that the tenant's administrator gave it
 */
record SignedSender(String address, String secret) {

    /** What the platform answers to a body that it takes. */
    String send(String body) {
        var now = Long.toString(Instant.now().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Vidhuk-Timestamp", now)
                .header("Vidhuk-Signature", "v1=" + signature(now + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return Http.expect(request, 200, "The platform");
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a system with its secret";
    }
}
