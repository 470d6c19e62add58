package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays the sample appeals through the JSON API as the sample users, each as far as its file says. An appeal that was
 * registered before answers the same again, so a play that was broken off can be repeated.
 */
final class SampleAppeals {

    private static final List<String> EXECUTORS_WAY = List.of("routed", "accepted", "in-progress", "done");

    private final Platform platform;
    private final DataFolder folder;
    private final Ports ports;

    SampleAppeals(Platform platform, DataFolder folder, Ports ports) {
        this.platform = platform;
        this.folder = folder;
        this.ports = ports;
    }

    boolean areDue() {
        return !Files.exists(folder.marker("sample-appeals"));
    }

    void play() {
        for (var file : platform.sampleAppeals()) {
            var tenant = file.getFileName().toString().replace(".json", "");
            play(new TenantApi(ports, tenant), executors(tenant), Json.read(file));
        }
        DataFolder.writePrivately(folder.marker("sample-appeals"), new byte[0]);
    }

    /** The sample executor of each enterprise that has one. */
    private Map<String, String> executors(String tenant) {
        var executors = new HashMap<String, String>();
        for (var member : Json.read(platform.home().resolve("sample/tenants/" + tenant + ".json"))
                .path("staff")) {
            if (member.path("roles").toString().contains("\"executor\"")) {
                executors.put(
                        member.path("enterprise").asText(),
                        member.path("username").asText());
            }
        }
        return executors;
    }

    private static void play(TenantApi api, Map<String, String> executors, JsonNode appeals) {
        var operator = api.tenant() + "-operator";
        for (var appeal : appeals) {
            var key = appeal.path("key").asText();
            var registered = api.register(operator, key, body(appeal));
            for (int index = 0; index < appeal.path("questions").size(); index++) {
                var id = registered.path("questions").path(index).path("id").asText();
                var current = api.question(operator, id);
                if (current.path("state").asText().equals("registered")) {
                    lead(api, executors, appeal.path("questions").path(index), current);
                }
            }
        }
    }

    /** Leads a question from its registration to where the file wants it. */
    private static void lead(TenantApi api, Map<String, String> executors, JsonNode wanted, JsonNode question) {
        var reach = wanted.path("reach").asText();
        if (reach.equals("registered")) {
            return;
        }
        var enterprise = wanted.path("executor").asText();
        var current = api.route(api.tenant() + "-operator", question, enterprise);
        var executor = executors.get(enterprise);
        if (reach.equals("routed") || executor == null) {
            return;
        }
        var steps = List.of("accept", "start", "report-done");
        int last = EXECUTORS_WAY.contains(reach) ? EXECUTORS_WAY.indexOf(reach) : steps.size();
        for (var step : steps.subList(0, last)) {
            current = api.move(executor, current, step, step.equals("report-done") ? words(wanted, "report") : null);
        }
        conclude(api, current, reach, wanted);
    }

    private static void conclude(TenantApi api, JsonNode question, String reach, JsonNode wanted) {
        var controller = api.tenant() + "-controller";
        if (reach.equals("closed")) {
            var verified = api.move(controller, question, "verify", null);
            api.move(controller, verified, "close", words(wanted, "answer"));
        } else if (reach.equals("rework")) {
            api.move(controller, question, "send-to-rework", words(wanted, "answer"));
        }
    }

    private static String words(JsonNode wanted, String field) {
        return wanted.path(field).asText("").isBlank()
                ? "Виконано."
                : wanted.path(field).asText();
    }

    private static ObjectNode body(JsonNode appeal) {
        var body = Json.MAPPER.createObjectNode();
        body.set("channel", appeal.path("channel"));
        body.set("language", appeal.path("language"));
        body.set("applicant", appeal.path("applicant"));
        var questions = body.putArray("questions");
        for (var question : appeal.path("questions")) {
            var entry = questions.addObject();
            entry.set("category", question.path("category"));
            entry.set("text", question.path("text"));
            var place = entry.putObject("place");
            List.of("street", "house", "latitude", "longitude")
                    .forEach(field -> place.set(field, question.path(field)));
        }
        return body;
    }
}
