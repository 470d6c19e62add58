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
