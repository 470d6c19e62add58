package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;

/** Where a community lies: set by programs and on a page, and what residents are told follows without a restart. */
record SetupExtent(Caller admin, Caller nobody, String slug) {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** In Lutsk. */
    private static final double LATITUDE = 50.7472;

    private static final double LONGITUDE = 25.3254;

    void isSaidCheckedAndFollowed() {
        isCheckedForPrograms();
        isCheckedOnThePage();
        isNotWrittenOverWithoutBeingSeen();
        isToldToResidents();
        canBeTakenBack();
    }

    private void isCheckedForPrograms() {
        assertThat(admin.get(settings()).expect(200).json().has("extent")).isFalse();
        admin.post(extent(), body()).expect(200);
        var wrong = admin.post(extent(), input(50.62, 30.66, 50.38, 181)).problem(422);
        assertThat(wrong.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("extent.north", "extent.east");
        var nothing = body();
        nothing.putObject("extent").put("south", 1);
        assertThat(admin.post(extent(), nothing).problem(422).path("errors")).hasSize(3);
        var said = admin.post(extent(), input(50.38, 30.66, 50.62, 31.06))
                .expect(200)
                .json()
                .path("extent");
        assertThat(said.path("south").asDouble()).isEqualTo(50.38);
        assertThat(said.path("east").asDouble()).isEqualTo(31.06);
    }

    private void isCheckedOnThePage() {
        var page = admin.readingPages().get(page()).expect(200).text();
        assertThat(page).contains("value=\"50.38\"", "value=\"50.38 30.66 50.62 31.06\"", "id=\"extent-map\"");
        var typed = typed("п<ять", "31,06", "50,62", "30,66", "50.38 30.66 50.62 31.06");
        assertThat(admin.readingPages().post(page(), typed).expect(422).text())
                .contains("value=\"п&lt;ять\"", "id=\"extent.south-error\"", "id=\"extent.east-error\"")
                .contains("градуси числом від −90 до 90");
    }

    private void isNotWrittenOverWithoutBeingSeen() {
        var late = input(1, 2, 3, 4);
        assertThat(admin.post(extent(), late).problem(409).path("type").asText())
                .endsWith("/changed-meanwhile");
        late.set("seen", input(50.38, 30.66, 50.62, 31.06).path("extent"));
        admin.post(extent(), late).expect(200);
        var typed = typed("50,3", "30,6", "50,7", "31,1", "50.38 30.66 50.62 31.06");
        assertThat(admin.readingPages().post(page(), typed).expect(409).text())
                .as("what was typed stays, and can be sent again over the other")
                .contains("value=\"50,3\"", "name=\"seen\" value=\"1 2 3 4\"", "широта від 1 до 3");
        var again = typed("50,3", "30,6", "50,7", "31,1", "1 2 3 4");
        admin.readingPages().post(page(), again).expect(303);
        admin.readingPages().post(page(), again).expect(303);
        assertThat(admin.readingPages()
                        .get("/" + slug + "/workspace/setup/history")
                        .expect(200)
                        .text())
                .contains("межі на мапі", "широта від 50.3 до 50.7, довгота від 30.6 до 31.1");
    }

    private void isToldToResidents() {
        assertThat(Probe.await(SOON, () -> reported(LATITUDE, LONGITUDE).contains("id=\"outside\"")))
                .isTrue();
        assertThat(reported(LATITUDE, LONGITUDE)).contains("Луцьк");
        assertThat(reported(50.5, 30.8)).doesNotContain("id=\"outside\"");
    }

    private void canBeTakenBack() {
        admin.readingPages()
                .post(page(), typed("", "", "", "", "50.3 30.6 50.7 31.1"))
                .expect(303);
        assertThat(admin.get(settings()).expect(200).json().has("extent")).isFalse();
        assertThat(Probe.await(SOON, () -> !reported(LATITUDE, LONGITUDE).contains("id=\"outside\"")))
                .isTrue();
    }

    private String reported(double latitude, double longitude) {
        var form = new Form()
                .field("key", UUID.randomUUID())
                .field("category", "water")
                .field("text", "Яма")
                .field("step", "where")
                .field("latitude", latitude)
                .field("longitude", longitude);
        return nobody.readingPages()
                .post("/" + slug + "/report", form)
                .expect(200)
                .text();
    }

    private static Form typed(String south, String west, String north, String east, String seen) {
        return new Form()
                .field("extent.south", south)
                .field("extent.west", west)
                .field("extent.north", north)
                .field("extent.east", east)
                .field("seen", seen);
    }

    private static ObjectNode input(double south, double west, double north, double east) {
        var input = body();
        input.putObject("extent")
                .put("south", south)
                .put("west", west)
                .put("north", north)
                .put("east", east);
        return input;
    }

    private static ObjectNode body() {
        return Json.MAPPER.createObjectNode();
    }

    private String settings() {
        return "/" + slug + "/api/v1/settings";
    }

    private String extent() {
        return settings() + "/extent";
    }

    private String page() {
        return "/" + slug + "/workspace/setup/extent";
    }
}
