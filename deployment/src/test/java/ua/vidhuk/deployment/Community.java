package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A sample tenant as its file describes it: what tests need to know of its data without writing it down again. */
final class Community {

    /** The slugs of the five communities of the requirements. */
    static final List<String> ALL = List.of("brovary", "istra", "lutsk", "sievierodonetsk", "zakarpattia");

    private final JsonNode file;

    private Community(JsonNode file) {
        this.file = file;
    }

    static Community of(String slug) {
        var home = Path.of(System.getProperty("vidhuk.home"));
        return new Community(Json.read(home.resolve("sample/tenants/" + slug + ".json")));
    }

    String slug() {
        return file.path("slug").asText();
    }

    String defaultLanguage() {
        return file.path("languages").path(0).asText();
    }

    String registrationPrefix() {
        return file.path("registrationPrefix").asText();
    }

    String operator() {
        return slug() + "-operator";
    }

    String controller() {
        return slug() + "-controller";
    }

    /** Everybody on its staff who belongs to no other community. */
    List<String> staff() {
        return StreamSupport.stream(file.path("staff").spliterator(), false)
                .map(each -> each.path("username").asText())
                .filter(name -> name.startsWith(slug()))
                .toList();
    }

    /** The first of its sample executors. */
    String executor() {
        return slug() + "-executor";
    }

    String otherExecutor() {
        return slug() + "-executor-2";
    }

    /** The code of the enterprise of one of its staff. */
    String enterpriseOf(String username) {
        return StreamSupport.stream(file.path("staff").spliterator(), false)
                .filter(each -> each.path("username").asText().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(username + " is not on the staff of " + slug()))
                .path("enterprise")
                .asText();
    }

    /** The code of a category at the bottom of the catalogue. */
    String category() {
        return file.path("categories")
                .path(file.path("categories").size() - 1)
                .path("code")
                .asText();
    }

    String categoryName(String language) {
        return file.path("categories")
                .path(file.path("categories").size() - 1)
                .path("names")
                .path(language)
                .asText();
    }

    String street() {
        return file.path("streets").path(0).path("name").asText();
    }

    /** Where it reads letters. */
    String email() {
        return file.path("contacts").path("email").asText();
    }

    /** Who writes its letters. */
    String office(String language) {
        return file.path("officeNames").path(language).asText();
    }

    String name(String language) {
        return file.path("names").path(language).asText();
    }

    /** An appeal of this community, to be filled with questions. */
    ObjectNode appeal(String channel, String applicant, String phone, String email) {
        var body = Json.MAPPER.createObjectNode();
        body.put("channel", channel).put("language", defaultLanguage());
        body.putObject("applicant").put("name", applicant).put("phone", phone).put("email", email);
        body.putArray("questions");
        return body;
    }

    /** The same appeal with one more question in a street of this community. */
    ObjectNode asking(ObjectNode appeal, String text) {
        var question = appeal.withArray("questions").addObject();
        question.put("category", category()).put("text", text);
        question.putObject("place").put("street", street()).put("house", "12а");
        return appeal;
    }
}
