package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Steps that a phone keeps and sends when there is a connection: each happens once, whole or not at all. */
@ExtendWith(RunningPlatform.class)
class FieldStepIT {

    private static final Community BROVARY = Community.of("brovary");
    private static final int TIMES = 12;

    private static Callers callers;

    @BeforeAll
    static void findCallers(RunningPlatform platform) {
        callers = new Callers(platform);
    }

    @Test
    void happenOnceHoweverOftenTheyAreSentAndFollowEachOther() throws Exception {
        var call = routed();
        var accept = UUID.randomUUID().toString();
        var seen = call.seen(0).path("version").asLong();
        var answers = new java.util.ArrayList<JsonNode>();
        try (var threads = Executors.newFixedThreadPool(TIMES)) {
            Callable<Answer> sending = () -> send(call, accept, step("accept", seen));
            for (var each : threads.invokeAll(java.util.Collections.nCopies(TIMES, sending))) {
                answers.add(each.get().expect(200).json());
            }
        }
        assertThat(answers).extracting(each -> each.path("version").asLong()).containsOnly(seen + 1);
        assertThat(answers)
                .filteredOn(each -> !each.path("repeated").asBoolean())
                .hasSize(1);

        var done = UUID.randomUUID().toString();
        var report = step("report-done", seen + 1)
                .field("note", "Трубу замінили.")
                .photo("after")
                .file("before", "до.jpg", "image/jpeg", Photo.jpeg());
        var reported = send(call, done, report).expect(200).json();
        assertThat(send(call, done, report).expect(200).json().path("version")).isEqualTo(reported.path("version"));

        var question = read(call);
        assertThat(question.path("state").asText()).isEqualTo("done");
        assertThat(question.path("files").findValuesAsText("stage")).containsExactlyInAnyOrder("before", "after");
        assertThat(transitions(call)).containsExactly("register", "route", "accept", "report-done");
    }

    @Test
    void leaveNothingBehindWhenAPhotoIsBroken() {
        var call = routed();
        call.step(BROVARY.executor(), 0, "accept", null);
        var key = UUID.randomUUID().toString();
        var seen = call.seen(0).path("version").asLong();
        var broken = step("report-done", seen)
                .field("note", "Зроблено.")
                .file(
                        "after",
                        "фото.jpg",
                        "image/jpeg",
                        "це не фото".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(send(call, key, broken).status()).isIn(415, 422);
        assertThat(read(call).path("version").asLong()).isEqualTo(seen);
        send(call, key, step("report-done", seen).field("note", "Зроблено.").photo("after"))
                .expect(200);
    }

    @Test
    void areRefusedWithReasonsThatHelp() {
        var call = routed();
        var key = UUID.randomUUID().toString();
        var seen = call.seen(0).path("version").asLong();
        assertThat(send(call, "no key", step("accept", seen))
                        .problem(422)
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("Idempotency-Key");
        send(call, key, step("close", seen)).problem(422);
        send(call, key, step("accept", seen + 7)).problem(409);
        send(call, key, step("accept", seen)).expect(200);
        assertThat(send(call, key, step("start", seen + 1))
                        .problem(422)
                        .path("type")
                        .asText())
                .endsWith("/idempotency-key-reused");
        var unknown = "/brovary/api/v1/questions/" + UUID.randomUUID() + "/field-steps";
        var executor = callers.user(BROVARY.executor());
        executor.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(unknown, step("accept", seen))
                .problem(404);
        executor.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(
                        call.address(0) + "/field-steps",
                        step("start", seen + 1).field("reader", "somebody-else"))
                .problem(403);
        callers.user(BROVARY.otherExecutor())
                .with("Idempotency-Key", key)
                .upload(call.address(0) + "/field-steps", step("start", seen + 1))
                .problem(404);
    }

    private static Call routed() {
        var appeal = BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Тече труба у підвалі");
        var call = Call.registered(BROVARY, callers, appeal);
        call.route(0, BROVARY.executor());
        return call;
    }

    private static Form step(String word, long version) {
        return new Form().field("step", word).field("version", version);
    }

    private static Answer send(Call call, String key, Form form) {
        return callers.user(BROVARY.executor())
                .with("Idempotency-Key", key)
                .upload(call.address(0) + "/field-steps", form);
    }

    private static JsonNode read(Call call) {
        return callers.user(BROVARY.executor()).get(call.address(0)).expect(200).json();
    }

    private static java.util.List<String> transitions(Call call) {
        var history = callers.user(BROVARY.operator())
                .get("/brovary/api/v1/appeals/" + call.id())
                .expect(200)
                .json()
                .path("history");
        return StreamSupport.stream(history.spliterator(), false)
                .map(each -> each.path("transition").asText())
                .toList();
    }
}
