package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the JSON API says to wrong, repeated and overtaken requests. */
@ExtendWith(RunningPlatform.class)
class WrongInputIT {

    private static final String APPEALS = "/brovary/api/v1/appeals";
    private static final Community BROVARY = Community.of("brovary");

    private static Callers callers;
    private static Caller operator;

    @BeforeAll
    static void findCallers(RunningPlatform platform) {
        callers = new Callers(platform);
        operator = callers.user(BROVARY.operator());
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"uk,Опишіть", "ru,Опишите", "en,Describe"})
    void namesEveryWrongFieldInTheLanguageAskedFor(String language, String firstWord) {
        var appeal = BROVARY.appeal("phone", "Хтось", "12", "не пошта");
        appeal.withArray("questions").addObject().put("category", "no-such-category");
        var problem = operator.speaking(language).post(APPEALS, appeal).problem(422);
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "applicant.phone", "applicant.email", "questions[0].category", "questions[0].text");
        assertThat(message(problem, "questions[0].text")).startsWith(firstWord);
        assertThat(problem.toString()).doesNotContain("не пошта").doesNotContain("no-such-category");
    }

    @Test
    void saysThatABodyIsNoJson() {
        operator.send("POST", APPEALS, "application/json", BodyPublishers.ofString("{\"channel\": "))
                .problem(400);
        operator.send("POST", APPEALS, "text/plain", BodyPublishers.ofString("hello"))
                .problem(415);
        operator.send("POST", APPEALS, "application/json", BodyPublishers.ofString("[]"))
                .problem(400);
    }

    @Test
    void saysThatTheMethodOrTheAddressIsWrong() {
        var answer = operator.send("DELETE", APPEALS, null, BodyPublishers.noBody());
        answer.problem(405);
        assertThat(answer.header("Allow")).contains("POST");
        operator.get("/brovary/api/v1/nothing-here").problem(404);
        operator.get("/no-such-community/api/v1/appeals").problem(404);
        operator.get("/brovary/api/v1/questions/not-an-id").problem(404);
    }

    @Test
    void answersARepeatedRequestWithTheSameAppealAndRefusesAnotherUnderItsKey() {
        var repeated = operator.with("Idempotency-Key", UUID.randomUUID().toString());
        var appeal = BROVARY.asking(BROVARY.appeal("phone", "Той самий", null, null), "Двічі натиснуто");
        var first = repeated.post(APPEALS, appeal).expect(201).json();
        var second = repeated.post(APPEALS, appeal).expect(201).json();
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("number")).isEqualTo(first.path("number"));
        BROVARY.asking(appeal, "А тут ще одне");
        assertThat(repeated.post(APPEALS, appeal).problem(422).path("type").asText())
                .endsWith("/idempotency-key-reused");
    }

    @Test
    void refusesTheSecondOfTwoWhoSawTheSameVersion() {
        var call = Call.registered(
                BROVARY, callers, BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Двоє бачать одне"));
        var seenByBoth = Steps.route(call.seen(0), BROVARY.enterpriseOf(BROVARY.executor()));
        operator.post(call.address(0) + "/route", seenByBoth).expect(200);
        var problem = operator.post(call.address(0) + "/route", seenByBoth).problem(409);
        assertThat(problem.path("type").asText()).endsWith("/changed-meanwhile");
    }

    @Test
    void refusesAStepThatTheStateDoesNotAllowOrThatLacksItsWords() {
        var call = Call.registered(
                BROVARY, callers, BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Не той стан"));
        var answer = callers.user(BROVARY.controller()).post(call.address(0) + "/verify", Steps.step(call.seen(0)));
        assertThat(answer.problem(409).path("type").asText()).endsWith("/transition-refused");
        var wordless = operator.post(call.address(0) + "/refuse", Steps.step(call.seen(0)));
        assertThat(wordless.problem(422).path("errors").findValuesAsText("field"))
                .containsExactly("note");
    }

    @Test
    void tellsExecutorsOfOtherEnterprisesThatThereIsNoSuchQuestion() {
        var call = Call.registered(
                BROVARY, callers, BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Чуже доручення"));
        call.route(0, BROVARY.executor());
        callers.user(BROVARY.otherExecutor())
                .post(call.address(0) + "/accept", Steps.step(call.seen(0)))
                .problem(404);
    }

    private static String message(JsonNode problem, String field) {
        for (var error : problem.path("errors")) {
            if (error.path("field").asText().equals(field)) {
                return error.path("message").asText();
            }
        }
        return "";
    }
}
