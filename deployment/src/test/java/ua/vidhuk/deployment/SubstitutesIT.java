package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is away is replaced from a day to a day: appointed by program and on the page, told by mail, seen in the work (L4, I2). */
@ExtendWith(RunningPlatform.class)
class SubstitutesIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String API = "/lutsk/api/v1/substitutes";
    private static final String PAGE = "/lutsk/workspace/substitutes";

    private final RunningPlatform platform;
    private final Callers callers;
    private final Caller admin;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Kyiv"));

    SubstitutesIT(RunningPlatform platform) {
        this.platform = platform;
        this.callers = new Callers(platform);
        this.admin = callers.user("lutsk-admin");
    }

    @Test
    void whoStandsInForAnExecutorIsToldAndSeesTheWorkUntilItIsEnded() {
        var planted = PlantedAppeal.in(Community.of("lutsk"), callers);
        var question = "/lutsk/api/v1/questions/" + planted.question();
        var substitute = callers.user("lutsk-executor-2");
        substitute.get(question).expect(404);
        admin.post(API, wanted("lutsk-executor", "lutsk-moderator", 0)).problem(422);
        admin.post(API, wanted("lutsk-executor", "brovary-executor", 0)).problem(422);

        var made = admin.post(API, wanted("lutsk-executor", "lutsk-executor-2", 0))
                .expect(200)
                .json();
        try {
            assertThat(made.path("phase").asText()).isEqualTo("in-force");
            assertThat(Probe.await(SOON, () -> substitute.get(question).status() == 200))
                    .isTrue();
            assertThat(admin.post(API, wanted("lutsk-executor-2", "lutsk-executor", 0))
                            .problem(422)
                            .path("errors"))
                    .as("a circle")
                    .hasSize(2);
            assertThat(platform.mailTo(
                                    "lutsk-executor-2@", mail -> mail.toString().contains("Ви заміщуєте"))
                            .toString())
                    .contains("/lutsk/workspace/substitutes");
            assertThat(substitute.readingPages().get(PAGE).expect(200).text())
                    .contains("діє")
                    .doesNotContain("name=\"absent\"");
            callers.user("lutsk-operator")
                    .post(API + "/" + made.path("id").asText() + "/end", Json.MAPPER.createObjectNode())
                    .problem(404);
        } finally {
            admin.readingPages()
                    .post(PAGE + "/" + made.path("id").asText() + "/end", new Form())
                    .expect(303);
        }
        assertThat(Probe.await(SOON, () -> substitute.get(question).status() == 404))
                .isTrue();
        assertThat(admin.readingPages().get(PAGE + "?done=ended").expect(200).text())
                .contains("Заміщення завершено", "завершено достроково");
    }

    @Test
    void whatIsWrongOnThePageStandsBesideItsFieldAndStaysTyped() {
        var form = new Form()
                .field("absent", "lutsk-controller")
                .field("substitute", "lutsk-controller")
                .field("firstDay", today)
                .field("lastDay", today.minusDays(1));
        assertThat(admin.readingPages().post(PAGE, form).expect(422).text())
                .contains("id=\"lastDay-error\"", "value=\"" + today.minusDays(1) + "\"")
                .contains("value=\"lutsk-controller\" selected");
        var own = callers.user("lutsk-executor").readingPages();
        assertThat(own.post(PAGE, form).expect(422).text()).as("oneself alone").doesNotContain("name=\"absent\"");
    }

    private ObjectNode wanted(String absent, String substitute, int days) {
        return Json.MAPPER
                .createObjectNode()
                .put("absent", absent)
                .put("substitute", substitute)
                .put("firstDay", today.toString())
                .put("lastDay", today.plusDays(days).toString());
    }
}
