package ua.vidhuk.onpayara;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.SystemSecret;

/** A telephone exchange of a tenant, at the moment of a test. */
record Exchange(String slug, IssuedSystem system) {

    static Exchange connected(Work work, SystemDesk systems, String slug) throws Exception {
        return new Exchange(
                slug, work.as(slug, () -> systems.connect(new NewSystem("pbx", "Станція", null), Work.OPERATOR)));
    }

    int tell(String body) throws Exception {
        String now = Long.toString(Instant.now().getEpochSecond());
        return tell(body, now, SignedBody.of(new SystemSecret(system.secret()), now, body), system.id());
    }

    int tell(String body, String timestamp, String signature, UUID address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        System.getProperty("public.url") + "/" + slug + "/api/v1/systems/" + address + "/calls"))
                .header("Content-Type", "application/json")
                .header("Vidhuk-Timestamp", timestamp)
                .header("Vidhuk-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    /** An event of a call, with more fields as they stand in JSON, or nothing. */
    static String event(String call, String event, Instant at, String more) {
        return "{\"call\": \"%s\", \"event\": \"%s\", \"at\": \"%s\"%s}"
                .formatted(call, event, at, more.isEmpty() ? "" : ", " + more);
    }
}
