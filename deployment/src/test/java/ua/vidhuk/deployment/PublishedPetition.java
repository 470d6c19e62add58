package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A petition that the sample citizen wrote and the community's moderator published, open for signatures.
 *
 * @param slug of the community
 */
record PublishedPetition(String slug, String id, String number) {

    static PublishedPetition in(Community community, String title, Callers callers) {
        var sent = sent(community, title, callers);
        var finding = version(sent);
        SamplePetitions.REQUIREMENTS_OF_THE_LAW.forEach(finding.withArray("confirmed")::add);
        return decided(community, sent, "publish", finding, callers);
    }

    /** One that the moderator refused instead. */
    static PublishedPetition refused(Community community, String title, String why, Callers callers) {
        var sent = sent(community, title, callers);
        var finding = version(sent).put("requirement", "within-competence").put("note", why);
        return decided(community, sent, "refuse", finding, callers);
    }

    private static PublishedPetition decided(
            Community community, JsonNode sent, String step, ObjectNode finding, Callers callers) {
        var id = sent.path("id").asText();
        callers.user(community.slug() + "-moderator")
                .post("/" + community.slug() + "/api/v1/moderation/petitions/" + id + "/" + step, finding)
                .expect(200);
        return new PublishedPetition(community.slug(), id, sent.path("number").asText());
    }

    private static JsonNode sent(Community community, String title, Callers callers) {
        var base = "/" + community.slug() + "/api/v1/";
        var author = callers.user("citizen");
        var words = Json.MAPPER
                .createObjectNode()
                .put("title", title)
                .put("substance", "Просимо зробити те, про що йдеться в назві, бо мешканці давно на це чекають.")
                .put("category", community.category());
        var draft = author.post(base + "petitions", words).expect(201).json();
        var id = draft.path("id").asText();
        return author.post(base + "petitions/" + id + "/send", version(draft))
                .expect(200)
                .json();
    }

    /** The address of a step in the JSON API. */
    String api(String step) {
        return "/" + slug + "/api/v1/petitions/" + id + step;
    }

    /** The address of one of its pages. */
    String page(String step) {
        return "/" + slug + "/petitions/" + id + step;
    }

    static ObjectNode version(JsonNode petition) {
        return Json.MAPPER
                .createObjectNode()
                .put("version", petition.path("version").asLong());
    }
}
