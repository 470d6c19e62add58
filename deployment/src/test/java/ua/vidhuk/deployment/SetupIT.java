package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tenant that was approved is set up by its administrator, seen by nobody else before that, and opened. */
@ExtendWith(RunningPlatform.class)
class SetupIT {

    private static final String SLUG = "zakryta";
    private static final String SETTINGS = "/" + SLUG + "/api/v1/settings";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningPlatform platform;
    private final Callers callers;
    private final Caller nobody;
    private Caller admin;

    SetupIT(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
        this.nobody = callers.nobody();
    }

    @Test
    void isSetUpStepByStepAndThenOpened() throws SQLException {
        makeApproved();
        platform.choosePassword(SLUG + "-admin");
        admin = callers.user(SLUG + "-admin");
        try {
            isSeenByItsStaffAlone();
            takesSettingsAndSaysWhatIsWrong();
            keepsItsCharterInVersions();
            isNotOpenedBeforeWhatIsRequiredIsThere();
            new SetupLists(platform, callers, admin, SLUG).areLookedAtMappedAndLoaded();
            isOpenedForEverybody();
            new SetupExtent(admin, nobody, SLUG).isSaidCheckedAndFollowed();
            tellsWhoChangedWhat();
        } finally {
            platform.command("tenant", "delete", SLUG, "--after-days", "0");
            platform.command("tenant", "delete", "--due", SLUG);
        }
    }

    private void isSeenByItsStaffAlone() {
        assertThat(nobody.readingPages().get("/" + SLUG + "/").expect(404).text())
                .contains("Портал громади ще готується");
        assertThat(nobody.get("/" + SLUG + "/api/v1/categories")
                        .problem(404)
                        .path("type")
                        .asText())
                .endsWith("/identity/tenant-closed");
        callers.user("citizen").get("/" + SLUG + "/api/v1/petitions/mine").problem(404);
        callers.user("brovary-operator").get("/" + SLUG + "/api/v1/categories").problem(404);
        nobody.readingPages().get("/" + SLUG + "/workspace").expect(303);
        nobody.with("Accept", "text/css").get("/" + SLUG + "/theme.css").expect(200);
        assertThat(nobody.readingPages().get("/?q=" + SLUG).expect(200).text()).doesNotContain("href=\"/" + SLUG);
        assertThat(admin.readingPages().get("/" + SLUG + "/").expect(200).text())
                .contains("Портал ще не відкрито");
    }

    private void takesSettingsAndSaysWhatIsWrong() {
        var refused =
                admin.post(SETTINGS + "/look", body().put("accent", "#ffcc00")).problem(422);
        assertThat(refused.toString()).contains("1,5 : 1", "4,5 : 1");
        admin.post(SETTINGS + "/look", body().put("accent", "url(x)")).problem(422);
        assertThat(admin.post(SETTINGS + "/look", body().put("accent", "#1B6E3C"))
                        .expect(200)
                        .json()
                        .path("accent")
                        .asText())
                .isEqualTo("#1b6e3c");

        var contacts = body();
        contacts.putObject("contacts").put("phone", "дзвоніть").put("email", "x");
        assertThat(admin.post(SETTINGS + "/contacts", contacts).problem(422).path("errors"))
                .hasSize(2);
        contacts.putObject("contacts").put("phone", "15-05").put("email", "kontakt@zakryta.example");
        contacts.putObject("hours").put("uk", "Пн–Пт 8:00–17:00");
        admin.post(SETTINGS + "/contacts", contacts).expect(200);

        admin.post(SETTINGS + "/place", place("UA", "Europe/Nowhere")).problem(422);
        admin.post(SETTINGS + "/place", place("FR", "Europe/Kyiv")).problem(422);
        var placed = admin.post(SETTINGS + "/place", place("UA", "Europe/Kyiv"))
                .expect(200)
                .json();
        assertThat(placed.path("languages")).hasSize(1);
        assertThat(placed.path("names").path("uk").asText()).isEqualTo("Закрита");
        assertThat(placed.path("contacts").path("phone").asText())
                .as("another step leaves it as it is")
                .isEqualTo("15-05");
    }

    private void keepsItsCharterInVersions() {
        var path = "/" + SLUG + "/api/v1/charters";
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThat(admin.post(path, charter(today.minusDays(3), 100))
                        .problem(422)
                        .path("errors"))
                .hasSize(1);
        admin.post(path, charter(today.plusDays(1), 0)).problem(422);
        admin.post(path, charter(today.plusDays(1), 100)).expect(200);
        admin.post(path, charter(today.plusDays(1), 200)).problem(422);
        admin.post(path, charter(today.plusDays(30), 200)).expect(200);
        assertThat(admin.get(path).expect(200).json().findValuesAsText("threshold"))
                .containsExactly("200", "100");
    }

    private void isNotOpenedBeforeWhatIsRequiredIsThere() {
        assertThat(admin.post(SETTINGS + "/open", body())
                        .problem(409)
                        .path("type")
                        .asText())
                .endsWith("/onboarding/not-ready-to-open");
        var page = admin.readingPages()
                .get("/" + SLUG + "/workspace/setup")
                .expect(200)
                .text();
        assertThat(page).contains("Відкрити портал можна, коли", "Обовʼязково:");
        for (String step : List.of("place", "contacts", "look", "charter")) {
            admin.readingPages()
                    .get("/" + SLUG + "/workspace/setup/step/" + step)
                    .expect(200);
        }
    }

    private void isOpenedForEverybody() {
        var opened = admin.readingPages().post("/" + SLUG + "/workspace/setup/open", new Form());
        assertThat(opened.status()).isEqualTo(303);
        admin.post(SETTINGS + "/open", body()).expect(200);
        assertThat(Probe.await(
                        SOON, () -> nobody.readingPages().get("/" + SLUG + "/").status() == 200))
                .isTrue();
        assertThat(nobody.readingPages().get("/" + SLUG + "/").text())
                .contains("Закрита", "15-05")
                .doesNotContain("Портал ще не відкрито");
        assertThat(admin.post(SETTINGS + "/place", place("RU", "Europe/Kyiv"))
                        .problem(422)
                        .toString())
                .contains("Портал уже відкрито");
    }

    private void tellsWhoChangedWhat() {
        var history = admin.get(SETTINGS + "/history").expect(200).json();
        assertThat(history).anySatisfy(change -> {
            assertThat(change.path("field").asText()).isEqualTo("accent");
            assertThat(change.path("changedBy").asText()).isEqualTo(SLUG + "-admin");
            assertThat(change.path("after").asText()).isEqualTo("\"#1b6e3c\"");
        });
        assertThat(admin.readingPages()
                        .get("/" + SLUG + "/workspace/setup/history")
                        .expect(200)
                        .text())
                .contains(SLUG + "-admin", "відкриття порталу");
    }

    private static ObjectNode place(String jurisdiction, String zone) {
        var place = body().put("jurisdiction", jurisdiction).put("timeZone", zone);
        place.putArray("languages").add("uk");
        place.putObject("names").put("uk", "Закрита");
        place.putObject("officeNames").put("uk", "Контакт-центр Закритої громади");
        return place;
    }

    private static ObjectNode charter(LocalDate from, int threshold) {
        return body().put("validFrom", from.toString())
                .put("threshold", threshold)
                .put("collectingDays", 60)
                .put("source", "Рішення ради № 1");
    }

    private static ObjectNode body() {
        return Json.MAPPER.createObjectNode();
    }

    /** As after the approval of a request; the way there is OnboardingIT's. */
    private void makeApproved() throws SQLException {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into platform.onboarding_request (id, submission_key, state, place, contact_name, position, email,
                      language, token_hash, token_until, created_at, confirmed_at)
                    values (gen_random_uuid(), gen_random_uuid(), 'waiting', 'Закрита громада', 'Олена Коваль', 'секретар',
                      'rada@zakryta.example', 'uk', gen_random_uuid()::text, now(), now(), now())""");
            statement.executeUpdate(
                    "update platform.onboarding_request set state = 'approved', slug = 'zakryta' where state = 'waiting' and place = 'Закрита громада'");
        }
        assertThat(Probe.await(
                        SOON,
                        () -> platform.command("tenant", "list").contains("zakryta ")
                                && platform.account(SLUG + "-admin").isPresent()))
                .isTrue();
        assertThat(Probe.await(SOON, this::isBuilt)).isTrue();
    }

    private boolean isBuilt() {
        try (var connection = platform.ownerConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select state in ('built', 'ready') from platform.onboarding_request where slug = 'zakryta'")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
