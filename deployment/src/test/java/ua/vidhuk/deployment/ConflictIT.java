package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who work on one question at once, on pages: the slower one sees both versions, and nothing of either is lost. */
@ExtendWith(RunningPlatform.class)
class ConflictIT {

    private static final Community BROVARY = Community.of("brovary");
    private static final String COLLEAGUE = "two-cities";
    private static final String COLLEAGUES_NAME = "Марина Захарчук";
    private static final String WORDS = "Спершу хай подивляться двірники";

    private final Callers callers;
    private final Caller operator;

    ConflictIT(RunningPlatform platform) {
        callers = new Callers(platform);
        operator = callers.user(BROVARY.operator()).readingPages().speaking("uk");
    }

    /** A form as it stands on a page. */
    private record Shown(String address, String version) {

        static Shown on(String page, String step) {
            var form = Pattern.compile("action=\"([^\"]*/" + step
                            + "\\?[^\"]*)\"[^>]*>\\s*<input type=\"hidden\" name=\"version\" value=\"(\\d+)\"")
                    .matcher(page);
            assertThat(form.find()).as("a form for %s in\n%s", step, page).isTrue();
            return new Shown(form.group(1).replace("&amp;", "&"), form.group(2));
        }

        Form typed() {
            return new Form().field("version", version).field("note", WORDS);
        }
    }

    @Test
    void bothRoutesAreShownAndTheSlowerOneIsSentAgain() {
        var call = registered();
        var executor = BROVARY.enterpriseOf(BROVARY.otherExecutor());
        var seen = Shown.on(page(call), "route");
        routedByAColleague(call);

        var refused = operator.post(seen.address(), seen.typed().field("executors", executor))
                .expect(409)
                .text();
        assertThat(theirs(refused))
                .contains(COLLEAGUES_NAME, "Питання передано виконавцю", "Броваритепловодоенергія")
                .doesNotContain("Звернення зареєстровано");
        assertThat(yours(refused)).contains("Передати виконавцю", "Бровари-Благоустрій", WORDS);
        assertThat(refused).contains(">" + WORDS + "</textarea>", "value=\"" + executor + "\" checked");
        assertThat(history(call).findValuesAsText("transition")).containsExactly("register", "route");

        var again = Shown.on(refused, "route");
        operator.post(again.address(), again.typed().field("executors", executor))
                .expect(303);
        var history = history(call);
        assertThat(history.findValuesAsText("transition")).containsExactly("register", "route", "route");
        assertThat(history.path(1).path("actor").asText()).isEqualTo(COLLEAGUES_NAME);
        assertThat(history.path(2).path("note").asText()).isEqualTo(WORDS);
    }

    @Test
    void anAnswerThatCameTooLateKeepsItsWords() {
        var call = registered();
        var seen = Shown.on(page(call), "answer");
        routedByAColleague(call);

        var refused = operator.post(seen.address(), seen.typed()).expect(409).text();
        assertThat(theirs(refused)).contains(COLLEAGUES_NAME, "Питання передано виконавцю");
        assertThat(yours(refused)).contains("Відповісти одразу", WORDS, "Зробити це вже не можна");
        assertThat(history(call).findValuesAsText("transition")).containsExactly("register", "route");
    }

    @Test
    void aCorrectionThatCameTooLateShowsWhatIsRecordedAndWhatWasTyped() {
        var call = registered();
        var at = "/brovary/workspace/questions/" + call.address(0).replaceAll(".*/", "") + "/correct";
        var page = operator.get(at).expect(200).text();
        var category = found("<option value=\"([^\"]+)\" selected", page);
        var typed = new Form()
                .field("version", found("name=\"version\" value=\"(\\d+)\"", page))
                .field("category", category);
        operator.post(at, typed.field("place.street", "вулиця Перша").field("place.house", "1"))
                .expect(303);

        var later = new Form()
                .field("version", found("name=\"version\" value=\"(\\d+)\"", page))
                .field("category", category);
        var refused = operator.post(
                        at, later.field("place.street", "вулиця Друга").field("place.house", "2"))
                .expect(409)
                .text();
        assertThat(between(refused, "data-recorded", "</section>")).contains("вулиця Перша", "<dd>1</dd>");
        assertThat(refused).contains("value=\"вулиця Друга\"");
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private Call registered() {
        var appeal = BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, null), "Двоє працюють над одним");
        return Call.registered(BROVARY, callers, appeal);
    }

    private String page(Call call) {
        return operator.get("/brovary/workspace/appeals/" + call.id())
                .expect(200)
                .text();
    }

    private void routedByAColleague(Call call) {
        callers.user(COLLEAGUE)
                .post(call.address(0) + "/route", Steps.route(call.seen(0), BROVARY.enterpriseOf(BROVARY.executor())))
                .expect(200);
    }

    private JsonNode history(Call call) {
        return callers.user(BROVARY.operator())
                .get("/brovary/api/v1/appeals/" + call.id())
                .expect(200)
                .json()
                .path("history");
    }

    private static String theirs(String page) {
        return between(page, "id=\"versions-theirs\"", "id=\"versions-yours\"");
    }

    private static String yours(String page) {
        return between(page, "id=\"versions-yours\"", "</section>");
    }

    private static String between(String page, String from, String to) {
        assertThat(page).contains(from);
        var rest = page.substring(page.indexOf(from));
        return rest.substring(0, rest.indexOf(to));
    }
}
