package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * An appeal with a photo, led to where an executor has reported it done, whose words occur nowhere else.
 *
 * @param community whose appeal it is
 * @param marker a word that stands in its text, its applicant's name and address, its report and its photo's name
 * @param appeal its id
 * @param question the id of its only question
 * @param file the id of its photo
 * @param code its access code
 * @param number its registration number
 */
record PlantedAppeal(
        Community community, String marker, String appeal, String question, String file, String code, String number) {

    static PlantedAppeal in(Community community, Callers callers) {
        var marker = "zmarker" + UUID.randomUUID().toString().substring(0, 8);
        var base = "/" + community.slug() + "/api/v1";
        var operator = callers.user(community.operator());
        var executor = callers.user(community.executor());
        var sent = community.asking(
                community.appeal("phone", "Зоряна " + marker, null, marker + "@applicant.example"),
                "Питання " + marker);
        ((ObjectNode) sent.path("questions").path(0).path("place"))
                .put("latitude", 50.7472)
                .put("longitude", 25.3254);
        var registered = operator.post(base + "/appeals", sent).expect(201).json();
        var question = registered.path("questions").path(0);
        var address = base + "/questions/" + question.path("id").asText();
        var route = Steps.route(question, community.enterpriseOf(community.executor()));
        operator.post(address + "/route", route).expect(200);
        var withPhoto = executor.upload(
                        address + "/files", new Form().file("file", marker + ".jpg", "image/jpeg", Photo.jpeg()))
                .expect(200)
                .json();
        var accepted = executor.post(address + "/accept", Steps.step(withPhoto))
                .expect(200)
                .json();
        executor.post(address + "/report-done", Steps.step(accepted, "Звіт " + marker))
                .expect(200);
        return new PlantedAppeal(
                community,
                marker,
                registered.path("id").asText(),
                question.path("id").asText(),
                withPhoto.path("files").path(0).path("id").asText(),
                registered.path("accessCode").asText(),
                registered.path("number").asText());
    }

    /** Its question as an operator of its own community sees it now. */
    JsonNode now(Callers callers) {
        return callers.user(community.operator())
                .get("/" + community.slug() + "/api/v1/questions/" + question)
                .expect(200)
                .json();
    }
}
