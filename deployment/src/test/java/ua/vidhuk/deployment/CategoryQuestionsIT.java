package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the catalogue says of a category and of an enterprise is used: by whoever registers, routes, follows and looks up. */
@ExtendWith(RunningPlatform.class)
class CategoryQuestionsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ASKED = "Скільки квартир без води?";
    private static final String SAID = "Двадцять дві, увесь підʼїзд";

    private final Callers callers;
    private final Caller keeper;
    private final Caller resident;
    private final Caller operator;

    CategoryQuestionsIT(RunningPlatform platform) {
        this.callers = new Callers(platform);
        this.keeper = callers.user("lutsk-admin");
        this.resident = callers.nobody().readingPages();
        this.operator = callers.user("lutsk-operator");
    }

    @Test
    void asksWhatTheCategoryAsksAndKeepsTheAnswersWithTheQuestion() {
        var code = newCategory();
        awaitOn("/lutsk/report", code);

        var details = resident.post(
                        "/lutsk/report", new Form().field("step", "where").field("category", code))
                .expect(200)
                .text();
        assertThat(details).contains(ASKED, "name=\"said-" + code + "-0\"");
        var check = resident.post(
                        "/lutsk/report", typed(code).field("step", "contact").field("reply", "no"))
                .expect(200)
                .text();
        assertThat(check).contains(ASKED, SAID);
        var sent = resident.upload("/lutsk/report/send", typed(code).field("reply", "no"))
                .expect(303);
        var address = sent.header("Location");
        var access = address.substring(address.lastIndexOf('/') + 1);
        assertThat(resident.get("/lutsk/follow/" + access).expect(200).text()).contains(ASKED, SAID);

        forget(code, "Інше запитання?");
        var followed = callers.nobody()
                .get("/lutsk/api/v1/follow/" + access)
                .expect(200)
                .json()
                .path("questions")
                .path(0);
        assertThat(followed.path("particulars").path(0).path("asked").asText())
                .as("in the words in which it was asked")
                .isEqualTo(ASKED);
        assertThat(followed.path("particulars").path(0).path("said").asText()).isEqualTo(SAID);
    }

    @Test
    void anOperatorIsToldWhatToAskAndTheQuestionIsAsPressingAsItsCategory() {
        var code = newCategory();
        awaitOn("/lutsk/workspace/call", code);

        var form = new Form().field("questions", 1).field("questions[0].category", code);
        assertThat(operator.readingPages()
                        .post("/lutsk/workspace/call/asked/0", form)
                        .expect(200)
                        .text())
                .contains(ASKED, "name=\"questions[0].said." + code + ".0\"")
                .as("what can be chosen")
                .contains(
                        "<select class=\"form-select\" id=\"questions[0].said." + code + ".1\"",
                        "<option value=\"перший підʼїзд\">");
        var registered = operator.readingPages()
                .post(
                        "/lutsk/workspace/call",
                        form.field("key", UUID.randomUUID())
                                .field("channel", "phone")
                                .field("questions[0].text", "Немає води")
                                .field("questions[0].said." + code + ".0", SAID)
                                .field("do", "register"));
        assertThat(registered.expect(200).text()).contains("ws-receipt");
        var question = newest(code);
        assertThat(question.path("priority").asText()).isEqualTo("high");
        assertThat(question.path("particulars").path(0).path("said").asText()).isEqualTo(SAID);
        assertThat(operator.readingPages()
                        .get("/lutsk/workspace/appeals/"
                                + question.path("appealId").asText() + "?place=all")
                        .expect(200)
                        .text())
                .contains(ASKED, SAID, "Високий");
    }

    @Test
    void refusesMoreThanACategoryCanAsk() {
        var appeal = Community.of("lutsk").asking(Community.of("lutsk").appeal("phone", null, null, null), "Темно");
        var particulars = ((ObjectNode) appeal.path("questions").path(0)).putArray("particulars");
        for (int i = 0; i < 21; i++) {
            particulars.addObject().put("asked", "Що?").put("said", "Те");
        }
        assertThat(operator.post("/lutsk/api/v1/appeals", appeal).problem(422).toString())
                .contains("questions[0].particulars");
        particulars.removeAll();
        particulars.addObject().put("asked", "Що?").put("said", "х".repeat(1001));
        assertThat(operator.post("/lutsk/api/v1/appeals", appeal).problem(422).toString())
                .contains("questions[0].particulars[0].said");
    }

    @Test
    void theDirectoryShowsWhomAnEnterpriseServesAndWhoIsOnDuty() {
        var code = "duty-" + UUID.randomUUID().toString().substring(0, 8);
        var fields = Json.MAPPER.createObjectNode().put("kind", "utility").put("ownership", "municipal");
        fields.putObject("name").put("uk", "Служба " + code);
        fields.putObject("territory").put("uk", "Правий берег");
        fields.putArray("dutyOfficers").addObject().putObject("text").put("uk", "Диспетчер Ковальчук, 15-05");
        save("enterprise", code, fields);

        awaitOn("/lutsk/directory", "Служба " + code);
        assertThat(resident.get("/lutsk/directory").expect(200).text())
                .contains("Правий берег", "Диспетчер Ковальчук, 15-05");
        awaitOn("/lutsk/api/v1/enterprises", "Правий берег");
    }

    private static Form typed(String code) {
        return new Form()
                .field("key", UUID.randomUUID())
                .field("category", code)
                .field("text", "Немає води третій день")
                .field("said-" + code + "-0", SAID);
    }

    private String newCategory() {
        var code = "asks-" + UUID.randomUUID().toString().substring(0, 8);
        save("category", code, category(code, ASKED));
        return code;
    }

    private void forget(String code, String other) {
        save("category", code, category(code, other));
    }

    private static ObjectNode category(String code, String asked) {
        var fields = Json.MAPPER.createObjectNode().put("priority", "high");
        fields.putObject("name").put("uk", "Категорія " + code);
        var questions = fields.putArray("questions");
        questions.addObject().putObject("text").put("uk", asked);
        var choosing = questions.addObject();
        choosing.putObject("text").put("uk", "Який підʼїзд?");
        choosing.putArray("choices").addObject().put("uk", "перший підʼїзд");
        return fields;
    }

    private void save(String kind, String code, ObjectNode fields) {
        var path = "/lutsk/api/v1/catalog/" + kind + "/entries/" + code;
        var known = keeper.get(path);
        var input = Json.MAPPER.createObjectNode().put("active", true);
        if (known.status() == 200) {
            input.put("version", known.json().path("version").asLong());
        }
        input.set("fields", fields);
        keeper.post(path, input).expect(200);
    }

    private void awaitOn(String path, String words) {
        var reader = path.contains("workspace") ? operator.readingPages() : resident;
        assertThat(Probe.await(SOON, () -> reader.get(path).text().contains(words)))
                .isTrue();
    }

    private JsonNode newest(String category) {
        var row = operator.get("/lutsk/api/v1/questions?category=" + category)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        return operator.get("/lutsk/api/v1/questions/" + row.path("id").asText())
                .expect(200)
                .json();
    }
}
