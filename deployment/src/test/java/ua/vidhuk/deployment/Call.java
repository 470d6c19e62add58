package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;

/** A registered appeal, and its questions as they were last seen by somebody who moved them on. */
final class Call {

    private final Community community;
    private final Callers callers;
    private final JsonNode registered;
    private final JsonNode[] questions;

    private Call(Community community, Callers callers, JsonNode registered) {
        this.community = community;
        this.callers = callers;
        this.registered = registered;
        this.questions = new JsonNode[registered.path("questions").size()];
        for (int index = 0; index < questions.length; index++) {
            questions[index] = registered.path("questions").path(index);
        }
    }

    /** An appeal that somebody else registered, as its applicant sees it. */
    static Call followed(Community community, Callers callers, String code) {
        var followed = callers.nobody()
                .get("/" + community.slug() + "/api/v1/follow/" + code)
                .expect(200)
                .json();
        return new Call(community, callers, followed);
    }

    /** Registers the appeal as the community's operator. */
    static Call registered(Community community, Callers callers, JsonNode appeal) {
        var registered = callers.user(community.operator())
                .post("/" + community.slug() + "/api/v1/appeals", appeal)
                .expect(201)
                .json();
        return new Call(community, callers, registered);
    }

    Community community() {
        return community;
    }

    String id() {
        return registered.path("id").asText();
    }

    String number() {
        return registered.path("number").asText();
    }

    String code() {
        return registered.path("accessCode").asText();
    }

    String question(int index) {
        return questions[index].path("id").asText();
    }

    JsonNode seen(int index) {
        return questions[index];
    }

    /** The operator gives the question to the enterprise of this executor. */
    void route(int index, String executor) {
        var body = Steps.route(questions[index], community.enterpriseOf(executor));
        questions[index] = callers.user(community.operator())
                .post(address(index) + "/route", body)
                .expect(200)
                .json();
    }

    void step(String user, int index, String step, String note) {
        questions[index] = callers.user(user)
                .post(address(index) + "/" + step, Steps.step(questions[index], note))
                .expect(200)
                .json();
    }

    void photo(String user, int index) {
        questions[index] = callers.user(user)
                .upload(address(index) + "/files", new Form().photo("file"))
                .expect(200)
                .json();
    }

    String address(int index) {
        return "/" + community.slug() + "/api/v1/questions/" + question(index);
    }
}
