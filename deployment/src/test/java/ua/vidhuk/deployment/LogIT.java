package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log says which request of which community it was, and nothing about people. */
@ExtendWith(RunningPlatform.class)
class LogIT {

    private static final String NAME = "Пелагея Незабутня";
    private static final String PHONE = "0671112233";

    @Test
    void namesTheRequestAndTheCommunityAndNobody(RunningPlatform platform) {
        var callers = new Callers(platform);
        var istra = Community.of("istra");
        var word = "s" + UUID.randomUUID();
        var email = word + "@applicant.example";
        var appeal = istra.asking(istra.appeal("phone", NAME, "+7 (495) 111-22-33", email), "Нет воды, " + word);
        var registered = callers.user(istra.operator())
                .with("Idempotency-Key", "key-" + word)
                .post("/istra/api/v1/appeals", appeal)
                .expect(201);
        var code = registered.json().path("accessCode").asText();
        var request = registered.header("X-Request-Id");
        platform.mailTo(email, any -> true);
        misbehave(callers, code, word);

        Probe.await(Duration.ofSeconds(10), () -> log(platform).contains(request));
        var log = log(platform);
        assertThat(log.lines().filter(line -> line.contains(request)).toList()).anySatisfy(line -> assertThat(line)
                .contains("istra")
                .contains("/api/v1/appeals")
                .contains("201"));
        for (var secret : List.of(NAME, "Незабутня", PHONE, "4951112233", word, code, code.replace("-", ""))) {
            assertThat(log.contains(secret)).as("the log contains %s", secret).isFalse();
        }
    }

    /** What goes wrong must not be told with what was typed either. */
    private static void misbehave(Callers callers, String code, String word) {
        var visitor = callers.nobody().readingPages();
        visitor.get("/istra/follow/" + code).expect(200);
        visitor.get("/istra/follow/" + code + word).expect(404);
        visitor.post("/istra/follow", new Form().field("code", word + "@" + PHONE));
        visitor.get("/istra/report?text=" + word);
        var wrong = Json.MAPPER.createObjectNode().put("channel", word).put("language", PHONE);
        callers.user("istra-operator").post("/istra/api/v1/appeals", wrong).problem(422);
        callers.nobody()
                .with("Authorization", "Bearer " + word)
                .get("/istra/api/v1/me")
                .problem(401);
    }

    private static String log(RunningPlatform platform) {
        try {
            return String.join("\n", platform.logLines("payara"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
