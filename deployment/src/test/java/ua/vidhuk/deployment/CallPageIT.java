package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator's page of a call that the exchange told of. */
@ExtendWith(RunningPlatform.class)
class CallPageIT {

    private static final String CALLS = "/lutsk/api/v1/calls";
    private static final String PAGE = "/lutsk/workspace/call";

    private final Community community = Community.of("lutsk");
    private final Caller operator;
    private final Caller admin;
    private final SignedSender exchange;
    private final String mark = UUID.randomUUID().toString();

    CallPageIT(RunningPlatform platform) {
        var callers = new Callers(platform);
        operator = callers.user(community.operator());
        var system = Json.MAPPER.createObjectNode().put("kind", "pbx").put("name", "Станція");
        admin = callers.user("lutsk-admin");
        var connected = admin.post("/lutsk/api/v1/systems", system).expect(200).json();
        exchange = new SignedSender(
                platform.url() + "/lutsk/api/v1/systems/" + connected.path("id").asText() + "/calls",
                connected.path("secret").asText());
    }

    @Test
    void aNumberThatCannotBeReadIsShownAsItWasSentAndPutRightInTheForm() {
        var call = rings("sip:0671234@10.0.0.7");
        var reader = operator.readingPages();
        assertThat(reader.get("/lutsk/workspace/calls/ringing?seen=")
                        .expect(200)
                        .text())
                .contains("sip:0671234@10.0.0.7");
        assertThat(reader.get("/lutsk/workspace/calls").expect(200).text())
                .as("above whole, because it rings; below as in all lists")
                .contains("sip:0671234@10.0.0.7", "sip:•••••••@••.•.0.7");

        var id = call.path("id").asText();
        reader.post("/lutsk/workspace/calls/" + id + "/take", new Form()).expect(303);
        assertThat(reader.get(PAGE + "?of=" + id).expect(200).text())
                .contains("value=\"sip:0671234@10.0.0.7\"", "Станція передала номер у такому вигляді");
        var form = typed().field("phone-call", id).field("do", "register");
        assertThat(reader.post(PAGE, form.field("applicant.phone", "sip:0671234@10.0.0.7"))
                        .expect(422)
                        .text())
                .as("what was sent is no number of an applicant")
                .doesNotContain("ws-receipt");
        assertThat(live().path("appealId").asText()).isEmpty();
    }

    /** A server that is killed in the middle may have registered the appeal, and nothing else that the form says. */
    @Test
    void whatWasBrokenOffGoesOnWhenTheFormIsSentAgain() {
        var reader = operator.readingPages();
        var id = rings("0671234567").path("id").asText();
        var before = said(reader.post(PAGE, typed().field("do", "register")));
        assertThat(live().path("appealId").asText()).isEmpty();

        var whole = typed().field("phone-call", id).field("signatories", 3).field("do", "register");
        assertThat(said(reader.post(PAGE, whole))).as("the same appeal").isEqualTo(before);
        assertThat(said(reader.post(PAGE, whole))).isEqualTo(before);
        var appeal = operator.get(
                        "/lutsk/api/v1/appeals/" + live().path("appealId").asText())
                .expect(200)
                .json();
        assertThat(appeal.path("history").findValuesAsText("transition"))
                .contains("register")
                .containsOnlyOnce("mark-collective");
    }

    /** Others may give consultations meanwhile, so that a line of its own is counted. */
    @Test
    void aConsultationWithoutAnArticleCountsOnceWithTheLengthOfItsCall() {
        var line = Json.MAPPER.createObjectNode().put("name", "Лінія " + mark).put("kind", "hot");
        line.putArray("numbers").add("0 800 501 298");
        var added = admin.post("/lutsk/api/v1/phone-lines", line).expect(200).json();
        var began = Instant.now().minusSeconds(90);
        exchange.send(event("0671234567")
                .put("at", began.toString())
                .put("line", "0800501298")
                .toString());
        var id = live().path("id").asText();
        exchange.send(event("0671234567")
                .put("event", "answered")
                .put("at", began.plusSeconds(5).toString())
                .toString());
        var reader = operator.readingPages();
        var form = typed().field("phone-call", id).field("answer", "З жовтня").field("do", "answer");
        assertThat(said(reader.post(PAGE, form))).isEqualTo(said(reader.post(PAGE, form)));
        exchange.send(event("0671234567")
                .put("event", "ended")
                .put("at", began.plusSeconds(75).toString())
                .toString());

        var figures = "/figures?line=" + added.path("id").asText();
        var counted = operator.get(CALLS + figures).expect(200).json().path("consultations");
        assertThat(counted.path("count").asInt()).isEqualTo(1);
        assertThat(counted.path("timed").asInt()).isEqualTo(1);
        assertThat(counted.path("lengthSeconds").asInt()).isEqualTo(70);
        assertThat(reader.get("/lutsk/workspace/calls?line=" + added.path("id").asText())
                        .expect(200)
                        .text())
                .contains("<dd>1:10</dd>", "відома для 1 із 1");
    }

    @Test
    void onATrustLineNobodyIsAskedWhoTheyAre() {
        var name = "Лінія довіри " + mark;
        var line = Json.MAPPER.createObjectNode().put("name", name).put("kind", "trust");
        line.putArray("numbers").add("0 800 501 299");
        admin.post("/lutsk/api/v1/phone-lines", line).expect(200);
        exchange.send(event("+380671239900").put("line", "0800501299").toString());
        var call = calls(each -> each.path("called").path("name").asText().equals(name));
        assertThat(call.path("withoutCaller").asBoolean()).isTrue();
        assertThat(call.toString()).doesNotContain("1239900", "recording");

        var id = call.path("id").asText();
        var reader = operator.readingPages();
        assertThat(reader.get("/lutsk/workspace/calls/ringing?seen=")
                        .expect(200)
                        .text())
                .contains(name, "номера не зберігаємо")
                .doesNotContain("1239900");
        reader.post("/lutsk/workspace/calls/" + id + "/take", new Form()).expect(303);
        assertThat(reader.get(PAGE + "?of=" + id).expect(200).text())
                .contains(name, "не питайте, хто телефонує")
                .doesNotContain("name=\"applicant.");
        var form = typed().field("phone-call", id)
                .field("applicant.phone", "+380671239900")
                .field("applicant.name", "Олена Петренко")
                .field("do", "register");
        said(reader.post(PAGE, form));
        var appeal = operator.get("/lutsk/api/v1/appeals/"
                        + calls(each -> each.path("id").asText().equals(id))
                                .path("appealId")
                                .asText())
                .expect(200)
                .json();
        assertThat(appeal.toString()).doesNotContain("1239900", "Олена Петренко");
        assertThat(appeal.path("marks").path("anonymous").asBoolean()).isTrue();
    }

    private static String said(Answer page) {
        var text = page.expect(200).text();
        assertThat(text).contains("ws-receipt");
        return text.substring(text.indexOf("ws-receipt"), text.indexOf("ws-hint"));
    }

    private JsonNode rings(String from) {
        exchange.send(event(from).toString());
        return live();
    }

    private ObjectNode event(String from) {
        return Json.MAPPER
                .createObjectNode()
                .put("call", mark)
                .put("event", "ringing")
                .put("at", Instant.now().toString())
                .put("from", from)
                .put("recording", mark);
    }

    /** Our call, as programs beside the operator see it. */
    private JsonNode live() {
        return calls(each -> each.path("recording").asText().equals(mark));
    }

    private JsonNode calls(Predicate<JsonNode> wanted) {
        var calls = operator.get(CALLS).expect(200).json();
        return StreamSupport.stream(calls.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private Form typed() {
        return new Form()
                .field("key", mark)
                .field("channel", "phone")
                .field("questions[0].category", community.category())
                .field("questions[0].text", "Немає води " + mark);
    }
}
