package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job by the JSON API, in each of the five communities: from a call to a checked result. */
@ExtendWith(RunningPlatform.class)
class MainJobIT {

    private static Callers callers;

    @BeforeAll
    static void findCallers(RunningPlatform platform) {
        callers = new Callers(platform);
    }

    static List<String> communities() {
        return Community.ALL;
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("communities")
    void leadsACallWithTwoQuestionsFromRegistrationToItsEnd(String slug, RunningPlatform platform) {
        var community = Community.of(slug);
        var email = "caller-" + UUID.randomUUID() + "@applicant.example";
        var call = registeredCall(community, email);
        assertThat(call.number()).startsWith(community.registrationPrefix());

        call.route(0, community.executor());
        call.route(1, community.otherExecutor());
        assertSeesOnlyItsOwn(call, community.executor(), 0);
        assertSeesOnlyItsOwn(call, community.otherExecutor(), 1);
        for (int index = 0; index < 2; index++) {
            var executor = index == 0 ? community.executor() : community.otherExecutor();
            call.step(executor, index, "accept", null);
            call.step(executor, index, "start", null);
            call.photo(executor, index);
            call.step(executor, index, "report-done", "Зроблено, фото додано.");
        }
        call.step(community.controller(), 0, "verify", null);
        call.step(community.controller(), 0, "close", "Воду ввімкнено.");
        call.step(community.controller(), 1, "send-to-rework", "Заявник каже: не все.");

        assertResidentSeesAndReturns(call);
        assertLettersArrived(platform, community, call, email);
    }

    @Test
    void letsAUserOfTwoCitiesWorkInBoth() {
        for (var slug : List.of("brovary", "lutsk")) {
            var community = Community.of(slug);
            var appeal = community.asking(community.appeal("phone", "Двоміський", null, null), "Світла немає");
            callers.user("two-cities")
                    .post("/" + slug + "/api/v1/appeals", appeal)
                    .expect(201);
            var me = callers.user("two-cities")
                    .get("/" + slug + "/api/v1/me")
                    .expect(200)
                    .json();
            assertThat(me.path("roles").toString()).contains("operator");
        }
        callers.user("two-cities").get("/istra/api/v1/questions").problem(403);
        var mine =
                callers.user("two-cities").get("/api/v1/me/tenants").expect(200).json();
        assertThat(mine.findValuesAsText("slug")).containsExactlyInAnyOrder("brovary", "lutsk");
    }

    @Test
    void takesAnAppealOfACitizenAsSentByTheWebAndShowsThemNoWorkspace() {
        var brovary = Community.of("brovary");
        var appeal = brovary.asking(brovary.appeal("phone", "Громадянка", "+380671234567", null), "Яма на дорозі");
        var registered = callers.user("citizen")
                .post("/brovary/api/v1/appeals", appeal)
                .expect(201)
                .json();
        var seen = callers.user(brovary.operator())
                .get("/brovary/api/v1/appeals/" + registered.path("id").asText())
                .expect(200)
                .json();
        assertThat(seen.path("channel").asText()).isEqualTo("web");
        assertThat(seen.path("history").findValuesAsText("actor"))
                .as("names in the history, which executors read too")
                .isNotEmpty()
                .allMatch(String::isEmpty);
        callers.user("citizen").get("/brovary/api/v1/questions").problem(403);
        callers.user("citizen")
                .get("/brovary/api/v1/appeals/" + registered.path("id").asText())
                .problem(403);
    }

    private static Call registeredCall(Community community, String email) {
        var appeal = community.appeal("phone", "Оксана Перевірна", null, email);
        community.asking(appeal, "Третю добу немає води");
        community.asking(appeal, "У дворі не прибирають");
        return Call.registered(community, callers, appeal);
    }

    private static void assertSeesOnlyItsOwn(Call call, String executor, int own) {
        var base = "/" + call.community().slug() + "/api/v1/questions";
        callers.user(executor).get(base + "/" + call.question(own)).expect(200);
        callers.user(executor).get(base + "/" + call.question(1 - own)).problem(404);
        var list = callers.user(executor).get(base + "?limit=200").expect(200).json();
        assertThat(list.path("items").findValuesAsText("id"))
                .contains(call.question(own))
                .doesNotContain(call.question(1 - own));
        var appeal = callers.user(executor)
                .get("/" + call.community().slug() + "/api/v1/appeals/" + call.id())
                .expect(200)
                .json();
        assertThat(appeal.path("applicant").isNull() || appeal.path("applicant").isMissingNode())
                .isTrue();
        assertThat(appeal.path("questions").findValuesAsText("id")).containsExactly(call.question(own));
    }

    private static void assertResidentSeesAndReturns(Call call) {
        var address = "/" + call.community().slug() + "/api/v1/follow/" + call.code();
        var followed = callers.nobody().get(address).expect(200).json();
        assertThat(followed.path("number").asText()).isEqualTo(call.number());
        assertThat(followed.path("questions").findValuesAsText("state")).containsExactly("closed", "rework");
        assertThat(transitions(followed)).contains("register", "route", "accept", "start", "report-done", "close");
        assertThat(followed.toString()).doesNotContain("Оксана").doesNotContain("Заявник каже");
        var first = followed.path("questions").path(0);
        assertThat(first.path("files").path(0).path("stage").asText()).isEqualTo("after");
        callers.nobody()
                .get(address + "/questions/" + first.path("id").asText() + "/files/"
                        + first.path("files").path(0).path("id").asText())
                .expect(200);
        var returned = callers.nobody()
                .post(
                        address + "/questions/" + first.path("id").asText() + "/not-done",
                        Steps.step(first, "Води знову немає"))
                .expect(200)
                .json();
        assertThat(returned.path("questions").path(0).path("state").asText()).isEqualTo("rework");
        assertThat(transitions(returned)).contains("say-not-done");
    }

    private static List<String> transitions(JsonNode followed) {
        return followed.path("steps").findValuesAsText("transition");
    }

    private static void assertLettersArrived(RunningPlatform platform, Community community, Call call, String email) {
        boolean russian = community.defaultLanguage().equals("ru");
        var registered = russian ? "зарегистрировано" : "зареєстровано";
        var letter = platform.mailTo(email, mail -> subject(mail).contains(registered));
        assertThat(subject(letter)).contains(call.number());
        var link = platform.url() + "/" + community.slug() + "/follow/"
                + call.code().replace("-", "");
        assertThat(letter.path("links").path(0).asText().replace("-", "")).isEqualTo(link.replace("-", ""));
        assertThat(letter.path("text").asText()).contains(call.code());
        var closed =
                platform.mailTo(email, mail -> subject(mail).contains(russian ? "Вопрос закрыт" : "Питання закрито"));
        assertThat(closed.path("text").asText()).contains("Воду ввімкнено.");
        callers.nobody()
                .readingPages()
                .get(java.net.URI.create(letter.path("links").path(0).asText()).getPath())
                .expect(200);
    }

    private static String subject(JsonNode mail) {
        return mail.path("subject").asText();
    }
}
