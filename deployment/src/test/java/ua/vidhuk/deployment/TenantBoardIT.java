package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may change what of a tenant: its own administrator its settings, the platform's administrator whether it may write. */
@ExtendWith(RunningPlatform.class)
class TenantBoardIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningPlatform platform;
    private final Callers callers;
    private final Caller nobody;

    TenantBoardIT(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
        this.nobody = callers.nobody();
    }

    @Test
    void onlyTheTenantsOwnAdministratorMay() {
        for (String other :
                List.of("brovary-operator", "brovary-manager", "lutsk-admin", "citizen", "platform-admin")) {
            callers.user(other).get("/brovary/api/v1/settings").expect(403);
            callers.user(other)
                    .post("/brovary/api/v1/settings/look", body().put("accent", "#000000"))
                    .expect(403);
        }
        assertThat(callers.user("brovary-admin")
                        .get("/brovary/api/v1/settings")
                        .expect(200)
                        .json()
                        .path("openedAt")
                        .asText())
                .isNotBlank();
    }

    @Test
    void whatThePlatformPublishesOnThePageReachesWhoAdoptedIt() {
        var chief = callers.user("platform-admin");
        var keeper = callers.user("brovary-admin");
        var path = "/api/v1/platform/catalog/service-card/entries/shared-on-page";
        var first = chief.post(path, card(0, 5)).expect(200).json();
        assertThat(first.path("version").asInt()).isEqualTo(1);
        chief.post(path, card(0, 5)).problem(409);
        chief.post(path, card(7, 5)).problem(409);
        chief.post(path, card(1, 0)).problem(422);
        keeper.post(path, card(1, 6)).expect(403);
        keeper.readingPages().get("/platform/catalog/service-card").expect(403);
        keeper.post("/brovary/api/v1/catalog/service-card/shared/shared-on-page/adopt", body())
                .expect(200);

        var form = new Form()
                .field("code", "shared-on-page")
                .field("version", 1)
                .field("active", "yes")
                .field("name.uk", "Спільна послуга")
                .field("documents.uk", "Заява")
                .field("termDays", "9");
        var published = chief.readingPages()
                .post("/platform/catalog/service-card/entries", form)
                .expect(303);
        assertThat(chief.readingPages()
                        .get(published.header("Location").replaceFirst("^https?://[^/]+", ""))
                        .expect(200)
                        .text())
                .contains("Опубліковано", "версія 2", "platform-admin");
        chief.readingPages()
                .post("/platform/catalog/service-card/entries", form)
                .expect(409);
        assertThat(Probe.await(SOON, () -> daysIn(keeper) == 9)).as("flowed").isTrue();

        var back = body().put("version", 2).put("earlier", 1);
        chief.post(path + "/restore", back).expect(200);
        assertThat(Probe.await(SOON, () -> daysIn(keeper) == 5)).isTrue();
        assertThat(chief.get(path + "/versions").expect(200).json().findValuesAsText("version"))
                .containsExactly("3", "2", "1");
        assertThat(Probe.await(SOON, () -> !chief.get("/api/v1/platform/catalog/service-card?limit=200")
                        .expect(200)
                        .json()
                        .has("flowingSince")))
                .isTrue();
    }

    private static int daysIn(Caller keeper) {
        return keeper.get("/brovary/api/v1/catalog/service-card/entries/shared-on-page")
                .expect(200)
                .json()
                .path("fields")
                .path("termDays")
                .asInt();
    }

    private static ObjectNode card(int version, int days) {
        var card = body().put("version", version);
        var fields = card.putObject("fields").put("termDays", days);
        fields.putObject("name").put("uk", "Спільна послуга");
        fields.putArray("documents").addObject().putObject("text").put("uk", "Заява");
        return card;
    }

    @Test
    void thePlatformsAdministratorSeesSuspendsAndResumes() {
        var chief = callers.user("platform-admin");
        assertThat(platform.command("tenant", "survey")).contains("tenants surveyed");
        var found = chief.get("/api/v1/platform/tenants?q=lutsk")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(found.path("changeSets").asInt()).isGreaterThan(10);
        assertThat(found.path("bytes").asLong()).isPositive();
        assertThat(found.has("problem")).isFalse();
        assertThat(chief.get("/api/v1/platform/tenants?limit=2")
                        .expect(200)
                        .json()
                        .path("next")
                        .asText())
                .isNotBlank();
        callers.user("lutsk-admin").get("/api/v1/platform/tenants").expect(403);

        chief.post("/api/v1/platform/tenants/lutsk/suspend", body()).expect(200);
        chief.post("/api/v1/platform/tenants/lutsk/suspend", body()).expect(200);
        assertThat(Probe.await(
                        SOON, () -> nobody.readingPages().get("/lutsk/").text().contains("сайт лише для читання")))
                .isTrue();
        assertThat(chief.readingPages()
                        .get("/platform/tenants?state=suspended")
                        .expect(200)
                        .text())
                .contains("/platform/tenants/lutsk/resume");
        assertThat(chief.readingPages()
                        .post("/platform/tenants/lutsk/resume", new Form())
                        .expect(303)
                        .header("Location"))
                .endsWith("/platform/tenants");
        chief.post("/api/v1/platform/tenants/nobody-here/resume", body()).problem(404);
        assertThat(Probe.await(
                        SOON, () -> !nobody.readingPages().get("/lutsk/").text().contains("сайт лише для читання")))
                .isTrue();
    }

    private static ObjectNode body() {
        return Json.MAPPER.createObjectNode();
    }
}
