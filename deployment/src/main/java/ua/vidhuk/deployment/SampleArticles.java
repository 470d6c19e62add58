package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;

/**
 * Plays the sample articles and scripts through the JSON API: a manager writes and publishes each. What stands already under its
 * title stays as it is, so a play that was broken off can be repeated.
 */
final class SampleArticles {

    private static final List<String> FIELDS = List.of("kind", "audience", "language", "title", "text", "categories");

    private final Platform platform;
    private final DataFolder folder;
    private final Ports ports;

    SampleArticles(Platform platform, DataFolder folder, Ports ports) {
        this.platform = platform;
        this.folder = folder;
        this.ports = ports;
    }

    boolean areDue() {
        return !Files.exists(folder.marker("sample-articles"));
    }

    void play() {
        for (var file : platform.sampleArticles()) {
            var api = new TenantApi(ports, file.getFileName().toString().replace(".json", ""));
            Json.read(file).forEach(article -> play(api, article));
        }
        DataFolder.writePrivately(folder.marker("sample-articles"), new byte[0]);
    }

    private static void play(TenantApi api, JsonNode wanted) {
        var editor = api.tenant() + "-manager";
        if (titled(api.articles(editor, "published"), wanted) != null) {
            return;
        }
        var draft = titled(api.articles(editor, "draft"), wanted);
        if (draft == null) {
            var article = Json.MAPPER.createObjectNode();
            FIELDS.forEach(field -> article.set(field, wanted.path(field)));
            draft = api.beginArticle(editor, article);
        }
        api.publishArticle(editor, draft.path("id").asText());
    }

    private static JsonNode titled(JsonNode page, JsonNode wanted) {
        for (var each : page.path("items")) {
            if (each.path("title").equals(wanted.path("title"))) {
                return each;
            }
        }
        return null;
    }
}
