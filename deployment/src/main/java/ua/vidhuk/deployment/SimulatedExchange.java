package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;

/** A telephone exchange that is connected to a tenant and signs what it tells, as a real one does. */
final class SimulatedExchange {

    private final SignedSender sender;

    private SimulatedExchange(SignedSender sender) {
        this.sender = sender;
    }

    /**
     * What the exchange knows of a call.
     *
     * @param id what it calls it
     * @param from the caller's number
     * @param line the number that was called, or null
     * @param agent at whose phone it rings, or null
     */
    record SimulatedCall(String id, String from, String line, String agent) {}

    /** The exchange of a tenant; connected by its administrator the first time, and remembered in the data folder. */
    static SimulatedExchange of(Options options) {
        var folder = options.dataFolder();
        var tenant = options.required("--tenant");
        var ports = RunState.running(folder).ports();
        var file = folder.path().resolve("exchange-" + tenant + ".json");
        JsonNode system = Files.exists(file) ? Json.read(file) : null;
        if (system == null) {
            var user = options.value("--user").orElse(tenant + "-admin");
            var password = options.value("--password").orElse(Welcome.SAMPLE_PASSWORD);
            system = connect(ports, tenant, Tokens.ofUser(ports, user, password));
            DataFolder.writePrivately(file, Json.write(system).getBytes(StandardCharsets.UTF_8));
        }
        var address = ports.url() + "/" + tenant + "/api/v1/systems/"
                + system.path("id").asText() + "/calls";
        return new SimulatedExchange(
                new SignedSender(address, system.path("secret").asText()));
    }

    private static JsonNode connect(Ports ports, String tenant, String token) {
        var body = Json.MAPPER.createObjectNode().put("kind", "pbx").put("name", "Simulated exchange");
        var request = HttpRequest.newBuilder(URI.create(ports.url() + "/" + tenant + "/api/v1/systems"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build();
        return Json.read(Http.expect(request, 200, "The platform"));
    }

    SimulatedCall begin(String from, String line, String agent) {
        return new SimulatedCall(UUID.randomUUID().toString(), from, line, agent);
    }

    /** Tells an event of a call. */
    void tell(SimulatedCall call, String event, Instant at) {
        var body = Json.MAPPER
                .createObjectNode()
                .put("call", call.id())
                .put("event", event)
                .put("at", at.toString())
                .put("from", call.from());
        if (call.line() != null) {
            body.put("line", call.line());
        }
        if (call.agent() != null) {
            body.put("agent", call.agent());
        }
        if (event.equals("recorded")) {
            body.put("recording", "simulated/" + call.id() + ".opus");
        }
        sender.send(Json.write(body));
    }
}
