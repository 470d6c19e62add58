package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keeps petitions standing: limits of an account, a letter about a jump of signing, a clean refusal under overload. */
@ExtendWith(RunningPlatform.class)
class PetitionGuardIT {

    private static final Community LUTSK = Community.of("lutsk");
    private static final String RULE = "/lutsk/api/v1/moderation/alerts/rule";
    private static final int MORE_THAN_ENOUGH = 3_000;
    private static final Duration JUMP_LIMIT = Duration.ofSeconds(90);

    private static RunningPlatform platform;
    private static Callers callers;
    private static ManyResidents residents;

    @BeforeAll
    static void begin(RunningPlatform running) {
        platform = running;
        callers = new Callers(running);
        residents = ManyResidents.of(new DataFolder(running.data()));
    }

    @Test
    void anAccountThatSignsTooOftenIsAskedToWaitAndOthersAreNot() {
        var petition = PublishedPetition.in(LUTSK, "Петиція, яку підписує нетерплячий", callers);
        var eager = resident("eager-" + UUID.randomUUID());
        var refused = eager.post(petition.api("/sign"), nothing());
        for (int i = 0; i < MORE_THAN_ENOUGH && refused.status() != 429; i++) {
            refused = eager.post(petition.api("/sign"), nothing());
        }

        assertThat(refused.problem(429).path("type").asText()).isEqualTo("/problems/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        var page = eager.readingPages().post(petition.page("/sign"), new Form()).expect(429);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        resident("calm-" + UUID.randomUUID())
                .post(petition.api("/sign"), nothing())
                .expect(200);
    }

    @Test
    void aJumpOfSigningByTheCommunitysOwnRuleIsToldToTheOfficeByOneLetter() {
        var moderator = callers.user("lutsk-moderator");
        var administrator = callers.user("lutsk-admin");
        administrator.post(RULE, rule(0, 3, 2)).problem(422);
        administrator.post(RULE, rule(10, 3, 2)).expect(200);
        try {
            var petition = PublishedPetition.in(LUTSK, "Петиція, яку раптом підписують усі", callers);
            for (int i = 0; i < 4; i++) {
                resident("crowd-" + UUID.randomUUID())
                        .post(petition.api("/sign"), nothing())
                        .expect(200);
            }
            assertThat(Probe.await(JUMP_LIMIT, () -> moderator
                            .get("/lutsk/api/v1/moderation/alerts")
                            .text()
                            .contains(petition.id())))
                    .as("the alert")
                    .isTrue();
            var letter = platform.mailTo(
                    "tsnap@lutsk.example",
                    each -> each.path("subject").asText().contains(petition.number())
                            && each.toString().contains("незвично швидко"));
            assertThat(letter.toString()).contains("/lutsk/workspace/petitions/" + petition.id() + "/signatures");
        } finally {
            moderator.post(RULE, rule(10, 60, 6)).expect(200);
        }
    }

    /** What stands in the way is a lock; it might as well be ten thousand who sign. */
    @Test
    void whoCannotSignInTimeIsAskedToComeAgainByAProgramAsByAPageAndThenSigns() throws SQLException {
        var petition = PublishedPetition.in(LUTSK, "Петиція, яку всі підписують водночас", callers);
        var signer = resident("patient-" + UUID.randomUUID());
        try (var blocker = platform.ownerConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement()
                    .execute("select 1 from t_lutsk.petition_tally where petition_id = '" + petition.id()
                            + "' for update");
            var refused = signer.post(petition.api("/sign"), nothing());
            refused.problem(503);
            assertThat(refused.header("Retry-After")).isEqualTo("3");
            var page = signer.readingPages()
                    .post(petition.page("/sign"), new Form())
                    .expect(503);
            assertThat(page.header("Retry-After")).isEqualTo("3");
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.text()).contains("<html").doesNotContain("Exception");
            callers.nobody().readingPages().get(petition.page("")).expect(200);
            blocker.rollback();
        }

        assertThat(signer.post(petition.api("/sign"), nothing())
                        .expect(200)
                        .json()
                        .path("outcome")
                        .asText())
                .isIn("signed", "already-signed");
        assertThat(Probe.await(
                        Duration.ofSeconds(10),
                        () -> callers.nobody()
                                        .get(petition.api(""))
                                        .json()
                                        .path("signatures")
                                        .asInt()
                                == 1))
                .as("the count")
                .isTrue();
    }

    private static Caller resident(String person) {
        var token = residents.token(person);
        return Caller.withToken(platform.url(), () -> token);
    }

    private static ObjectNode nothing() {
        return Json.MAPPER.createObjectNode();
    }

    private static ObjectNode rule(int minutes, int signatures, int times) {
        return nothing().put("minutes", minutes).put("signatures", signatures).put("times", times);
    }
}
