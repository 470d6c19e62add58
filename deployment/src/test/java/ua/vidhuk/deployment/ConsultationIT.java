package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program notes what was asked and answered at once (P2): one request, one appeal that is closed. */
@ExtendWith(RunningPlatform.class)
class ConsultationIT {

    private static final String CONSULTATIONS = "/brovary/api/v1/consultations";

    private final Community community = Community.of("brovary");
    private final Callers callers;
    private final Caller operator;
    private final String key = UUID.randomUUID().toString();

    ConsultationIT(RunningPlatform platform) {
        callers = new Callers(platform);
        operator = callers.user(community.operator());
    }

    @Test
    void whatWasAnsweredIsClosedWithItsAnswerInOneRequest() {
        var sent = community.asking(consultation("Коли гаряча вода?"), "Чи буде опалення?");
        var answer = operator.post(CONSULTATIONS, sent).expect(201);
        var address = answer.header("Location");
        assertThat(address)
                .endsWith("/brovary/api/v1/appeals/" + answer.json().path("id").asText());
        var appeal = operator.get(
                        "/brovary/api/v1/appeals/" + answer.json().path("id").asText())
                .expect(200)
                .json();
        assertThat(appeal.path("questions")).hasSize(2).allSatisfy(each -> {
            assertThat(each.path("state").asText()).isEqualTo("closed");
            assertThat(each.path("answer").asText()).isEqualTo("З жовтня");
        });
        assertThat(appeal.path("history").findValuesAsText("transition"))
                .containsExactly("register", "answer", "answer");
        assertThat(answer.json().path("questions").path(0).path("version").asLong())
                .isEqualTo(appeal.path("questions").path(0).path("version").asLong());
    }

    @Test
    void theSameKeyIsTheSameConsultationHoweverOftenAndWhenever() throws Exception {
        var sent = consultation("Коли гаряча вода?");
        var once = operator.with("Idempotency-Key", key);
        List<Callable<Answer>> tasks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tasks.add(() -> once.post(CONSULTATIONS, sent));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            var ids = new ArrayList<String>();
            for (var each : threads.invokeAll(tasks)) {
                ids.add(each.get().expect(201).json().path("id").asText());
            }
            assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
        }
        var other = sent.deepCopy().put("answer", "З листопада");
        assertThat(once.post(CONSULTATIONS, other).problem(422).path("type").asText())
                .as("another answer is another consultation")
                .endsWith("idempotency-key-reused");
        assertThat(once.post("/brovary/api/v1/appeals", sent)
                        .problem(422)
                        .path("type")
                        .asText())
                .endsWith("idempotency-key-reused");
    }

    @Test
    void whatIsWrongIsNamedAllAtOnceAndNothingIsRegistered() {
        var wrong = consultation(" ");
        wrong.put("channel", "pigeon").put("answer", " \u200B ");
        var problem = operator.post(CONSULTATIONS, wrong).problem(422);
        assertThat(fields(problem)).contains("channel", "questions[0].text", "answer");
        assertThat(fields(operator.post(CONSULTATIONS, Json.MAPPER.nullNode()).problem(422)))
                .contains("questions", "answer");
        var tooLong = consultation("Коли?").put("answer", "я".repeat(10_001));
        assertThat(fields(operator.post(CONSULTATIONS, tooLong).problem(422))).containsExactly("answer");
    }

    @Test
    void whoMayRegisterButNotAnswerIsRefused() {
        var sent = consultation("Коли?");
        callers.user("brovary-front-office").post(CONSULTATIONS, sent).problem(403);
        callers.user("brovary-controller").post(CONSULTATIONS, sent).problem(403);
        callers.user("lutsk-operator").post(CONSULTATIONS, sent).problem(403);
        callers.nobody().post(CONSULTATIONS, sent).problem(401);
    }

    private ObjectNode consultation(String asked) {
        return community
                .asking(community.appeal("phone", "Олена", "067 123 45 67", null), asked)
                .put("answer", "З жовтня");
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors").findValuesAsText("field");
    }
}
