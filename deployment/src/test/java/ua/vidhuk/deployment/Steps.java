package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What goes with the steps of a question in the JSON API. */
final class Steps {

    private Steps() {}

    static ObjectNode step(JsonNode question) {
        return Json.MAPPER
                .createObjectNode()
                .put("version", question.path("version").asLong());
    }

    static ObjectNode step(JsonNode question, String note) {
        return step(question).put("note", note);
    }

    static ObjectNode route(JsonNode question, String enterprise) {
        var body = step(question);
        body.putArray("executors").add(enterprise);
        return body.put("responsible", enterprise);
    }
}
