package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;

/**
 * Plays the sample petitions through the JSON API: the sample citizen writes and sends each, a moderator publishes it. What
 * stands already stays as it is, so a play that was broken off can be repeated.
 */
final class SamplePetitions {

    private static final String AUTHOR = "citizen";
    /** What a moderator confirms before publishing. */
    static final List<String> REQUIREMENTS_OF_THE_LAW = List.of(
            "author-named",
            "substance-clear",
            "within-competence",
            "no-violence",
            "no-infringement",
            "no-personal-data",
            "not-repeated");

    private final Platform platform;
    private final DataFolder folder;
    private final Ports ports;

    SamplePetitions(Platform platform, DataFolder folder, Ports ports) {
        this.platform = platform;
        this.folder = folder;
        this.ports = ports;
    }

    boolean areDue() {
        return !Files.exists(folder.marker("sample-petitions"));
    }

    void play() {
        for (var file : platform.samplePetitions()) {
            var api = new TenantApi(ports, file.getFileName().toString().replace(".json", ""));
            Json.read(file).forEach(petition -> play(api, petition));
        }
        DataFolder.writePrivately(folder.marker("sample-petitions"), new byte[0]);
    }

    private static void play(TenantApi api, JsonNode wanted) {
        var draft = Json.MAPPER.createObjectNode();
        List.of("title", "substance", "category").forEach(field -> draft.set(field, wanted.path(field)));
        var petition = api.draft(AUTHOR, wanted.path("key").asText(), draft);
        if (petition.path("state").asText().equals("draft")) {
            petition = api.send(AUTHOR, petition);
        }
        if (wanted.path("reach").asText().equals("collecting")
                && petition.path("state").asText().equals("sent")) {
            api.publish(api.tenant() + "-moderator", petition, REQUIREMENTS_OF_THE_LAW);
        }
    }
}
