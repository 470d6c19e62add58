package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.intake.boundary.SourceDesk;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.SystemSecret;

/** Other systems that send appeals to Brovary. */
@ApplicationScoped
public class SourceWork {

    static final String MAPPING =
            """
            {"fields": {"id": ["/id"], "text": ["/what"], "category": ["/type"], "street": ["/street"], "phone": ["/phone"]},
             "values": {"category": {"HOLE": "category-4"}}}""";

    @Inject
    Work work;

    @Inject
    SystemDesk systems;

    @Inject
    SourceDesk sources;

    /** A source that is mapped. */
    IssuedSystem connected(Integer perMinute) throws Exception {
        return work.as("brovary", () -> {
            var issued = systems.connect(new NewSystem("source", "Портал області", perMinute), Work.OPERATOR);
            sources.map(issued.id(), MAPPING, Work.OPERATOR);
            return issued;
        });
    }

    /**
     * What a server answered.
     *
     * @param body as JSON
     */
    record Sent(int status, JsonObject body) {

        String outcome() {
            return body.getString("outcome", null);
        }
    }

    Sent send(IssuedSystem source, String body) throws Exception {
        return send(source.id(), source.secret(), Instant.now(), body);
    }

    Sent send(UUID source, String secret, Instant at, String body) throws Exception {
        String seconds = Long.toString(at.getEpochSecond());
        var request = HttpRequest.newBuilder(
                        URI.create(System.getProperty("public.url") + "/brovary/api/v1/intake/" + source))
                .header("Content-Type", "application/json")
                .header("Vidhuk-Timestamp", seconds)
                .header("Vidhuk-Signature", SignedBody.of(new SystemSecret(secret), seconds, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return new Sent(answer.statusCode(), reader.readObject());
            }
        }
    }
}
