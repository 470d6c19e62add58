package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What residents and other systems send and did not mean so: said to them, and kept where it can be. A trouble, many channels. */
@ExtendWith(RunningPlatform.class)
class BadInputIT {

    private static final Community BROVARY = Community.of("brovary");
    private static final int MEBIBYTE = 1024 * 1024;

    /** In Lutsk. */
    private static final double LATITUDE = 50.7472;

    private static final double LONGITUDE = 25.3254;
    private static final String SCRIPT = "<script>alert(1)</script><b onclick=x>жирно";

    private static CommunityAccess access;
    private static String key;
    private static SignedSender source;

    @BeforeAll
    static void connect(RunningPlatform platform) {
        access = CommunityAccess.of(BROVARY, new DataFolder(platform.data()));
        key = access.connect("open311").path("secret").asText();
        source = SourceChannel.connected(access);
    }

    @Test
    void photosThatAreTooLargeLoseNothingThatWasTyped() {
        var words = "Немає води " + UUID.randomUUID();
        var resident = access.anybody().readingPages().with("Cookie", "lang=ru");
        for (int size : new int[] {11, 50}) {
            var photo = Arrays.copyOf(Photo.jpeg(), size * MEBIBYTE);
            var answer = resident.upload(
                    "/brovary/report/send", typed(words).file("files", "photo.jpg", "image/jpeg", photo));
            assertThat(answer.status()).isIn(413, 422);
            assertThat(answer.text())
                    .contains("name=\"text\" value=\"" + words, "id=\"files-error\"", "МБ", "<html lang=\"ru\"")
                    .contains("name=\"name\" value=\"Олена\"");
        }
        resident.upload("/brovary/report/send", typed(words).photo("files")).expect(303);
        access.operator()
                .upload(
                        "/brovary/api/v1/imports/appeals",
                        new Form().file("file", "a.csv", "text/csv", new byte[40 * MEBIBYTE]))
                .problem(413);
        var large = BROVARY.asking(BROVARY.appeal("phone", null, null, null), "а".repeat(MEBIBYTE));
        access.operator().post("/brovary/api/v1/appeals", large).problem(413);
    }

    private static Form typed(String words) {
        return typed(words, "067 123 45 67");
    }

    private static Form typed(String words, String phone) {
        return new Form()
                .field("key", UUID.randomUUID())
                .field("category", BROVARY.category())
                .field("street", BROVARY.street())
                .field("text", words)
                .field("reply", "yes")
                .field("name", "Олена")
                .field("phone", phone);
    }

    @Test
    void aPlaceInAnotherCommunityIsKeptAndStaffIsToldWhoseItIs() {
        var registered = access.operator()
                .post("/brovary/api/v1/appeals", placed(LATITUDE, LONGITUDE))
                .expect(201)
                .json();
        var question = registered.path("questions").path(0);
        assertThat(question.path("outside").path("competent").asText()).isEqualTo("lutsk");
        var id = question.path("id").asText();
        var read = access.operator()
                .get("/brovary/api/v1/questions/" + id)
                .expect(200)
                .json();
        assertThat(read.path("place")
                        .path("outside")
                        .path("competentNames")
                        .path("uk")
                        .asText())
                .isEqualTo("Луцьк");

        var staff = access.operator().readingPages();
        assertThat(staff.get("/brovary/workspace/appeals/"
                                + registered.path("id").asText() + "?place=all")
                        .expect(200)
                        .text())
                .contains("в іншій громаді: Луцьк", "/workspace/questions/" + id + "/transfer");
        assertThat(staff.get("/brovary/workspace/questions/" + id + "/transfer")
                        .expect(200)
                        .text())
                .contains("value=\"lutsk\" checked");

        var nowhere = access.operator()
                .post("/brovary/api/v1/appeals", placed(0, 0))
                .expect(201)
                .json()
                .path("questions")
                .path(0);
        assertThat(nowhere.path("outside").isObject()).isTrue();
        assertThat(nowhere.path("outside").path("competent").asText()).isEmpty();
        var here = access.operator()
                .post("/brovary/api/v1/appeals", placed(50.51, 30.79))
                .expect(201)
                .json();
        assertThat(here.path("questions").path(0).has("outside")).isFalse();
    }

    @Test
    void aPointThatIsSetElsewhereIsTakenAndSaidAndAWrongOneIsKeptAndNamed() {
        var appeal = BROVARY.asking(BROVARY.appeal("phone", null, null, null), "Без точки " + UUID.randomUUID());
        var question = access.operator()
                .post("/brovary/api/v1/appeals", appeal)
                .expect(201)
                .json()
                .path("questions")
                .path(0);
        var address = "/brovary/workspace/questions/" + question.path("id").asText() + "/correct";
        var staff = access.operator().readingPages();
        assertThat(staff.get(address).expect(200).text()).contains("id=\"point-map\"", "name=\"place.latitude\"");
        var form = new Form()
                .field("version", question.path("version").asLong())
                .field("category", BROVARY.category())
                .field("place.street", BROVARY.street())
                .field("place.latitude", "п<ят")
                .field("place.longitude", LONGITUDE);
        assertThat(staff.post(address, form).expect(422).text())
                .contains("value=\"п&lt;ят\"", "id=\"place.latitude-error\"", "value=\"" + LONGITUDE + "\"");
        var body = Json.MAPPER
                .createObjectNode()
                .put("version", question.path("version").asLong());
        body.putObject("place").put("latitude", LATITUDE).put("longitude", LONGITUDE);
        var right = access.operator()
                .post("/brovary/api/v1/questions/" + question.path("id").asText() + "/correct", body)
                .expect(200)
                .json();
        assertThat(right.path("place").path("outside").path("competent").asText())
                .isEqualTo("lutsk");
        assertThat(staff.post(address, form).expect(422).text()).contains("value=\"п&lt;ят\"");
    }

    private static ObjectNode placed(double latitude, double longitude) {
        var appeal = BROVARY.asking(BROVARY.appeal("phone", null, null, null), "Не тут");
        ((ObjectNode) appeal.path("questions").path(0).path("place"))
                .put("latitude", latitude)
                .put("longitude", longitude);
        return appeal;
    }

    @Test
    void aPlaceInAnotherCommunityIsSaidToResidentsAndSystemsAndKept() {
        var where =
                typed("Яма").field("step", "where").field("latitude", LATITUDE).field("longitude", LONGITUDE);
        var resident = access.anybody().readingPages();
        assertThat(resident.post("/brovary/report", where).expect(200).text())
                .contains("id=\"outside\"", "formaction=\"/lutsk/report\"", "Повідомити громаді «Луцьк»");
        assertThat(resident.post("/lutsk/report", where.field("go", "what"))
                        .expect(200)
                        .text())
                .as("what was typed goes along")
                .contains("name=\"text\" value=\"Яма\"");

        assertThat(open311("uk", "Яма", "067 123 45 67")
                        .expect(200)
                        .json()
                        .path(0)
                        .path("service_notice")
                        .asText())
                .contains("Луцьк");
        var taken = Json.read(source.send(
                sourced("Яма").put("lat", LATITUDE).put("lon", LONGITUDE).toString()));
        assertThat(taken.path("outcome").asText()).isEqualTo("registered");
        assertThat(taken.path("problems").path(0).path("message").asText()).contains("Луцьк");
        var rows =
                "category,text,latitude,longitude\n%s,Яма,%s,%s\n".formatted(BROVARY.category(), LATITUDE, LONGITUDE);
        var tried = access.operator()
                .upload(
                        "/brovary/api/v1/imports/appeals?dryRun=true",
                        new Form().file("file", "a.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)))
                .expect(200)
                .json();
        assertThat(tried.path("errors")).isEmpty();
        assertThat(tried.path("warnings").path(0).path("column").asText()).isEqualTo("latitude");
    }

    private static Answer open311(String language, String words, String phone) {
        var form = new Form()
                .field("api_key", key)
                .field("service_code", BROVARY.category())
                .field("lat", LATITUDE)
                .field("long", LONGITUDE)
                .field("first_name", "Оле\u202Eна")
                .field("phone", phone)
                .field("description", words + " " + UUID.randomUUID());
        return access.anybody().speaking(language).post("/brovary/open311/v2/requests.json", form);
    }

    private static ObjectNode sourced(String words) {
        var body = Json.MAPPER.createObjectNode().put("id", UUID.randomUUID().toString());
        return body.put("what", words).put("type", BROVARY.category());
    }

    @Test
    void markupIsShownAsTextToStaffAndApplicants() {
        var appeal = BROVARY.asking(BROVARY.appeal("phone", "<img src=x onerror=alert(1)>", null, null), SCRIPT);
        var registered = access.operator()
                .post("/brovary/api/v1/appeals", appeal)
                .expect(201)
                .json();
        var id = registered.path("id").asText();
        var staff = access.operator().readingPages();
        for (var page : new String[] {
            staff.get("/brovary/workspace/appeals/" + id + "?place=all")
                    .expect(200)
                    .text(),
            staff.get("/brovary/workspace?place=new").expect(200).text(),
            access.anybody()
                    .readingPages()
                    .get("/brovary/follow/" + registered.path("accessCode").asText())
                    .expect(200)
                    .text()
        }) {
            assertThat(page).contains("&lt;script").doesNotContain("<script>alert", "<img src=x", "<b onclick");
        }
    }

    @Test
    void whatNobodySeesIsTakenOutAndWhatTheDatabaseCannotKeepHindersNothing() {
        var words = "Яма\u0000 на\u202E до\u200Bрозі";
        var appeal = BROVARY.asking(BROVARY.appeal("phone", "Оле\u2066на\nВід: мер", null, null), words);
        var id = access.operator()
                .post("/brovary/api/v1/appeals", appeal)
                .expect(201)
                .json()
                .path("id")
                .asText();
        var read = access.operator()
                .get("/brovary/api/v1/appeals/" + id)
                .expect(200)
                .json();
        assertThat(read.path("applicant").path("name").asText()).isEqualTo("Олена Від: мер");
        assertThat(read.path("questions").path(0).path("text").asText()).isEqualTo("Яма на дорозі");

        var draft = Json.read(source.send(sourced(words)
                .put("type", "\u0000")
                .put("more\u0000", "\\u0000")
                .toString()));
        assertThat(draft.path("outcome").asText()).isEqualTo("draft");
        var exchange = access.connect("pbx");
        var calls = new SignedSender(
                access.ports().url() + "/brovary/api/v1/systems/"
                        + exchange.path("id").asText() + "/calls",
                exchange.path("secret").asText());
        var ringing = Json.MAPPER.createObjectNode().put("call", "a\u0000b").put("event", "ringing");
        ringing.put("at", Instant.now().toString()).put("from", "\u202E12\u0000");
        assertThat(Json.read(calls.send(ringing.toString())).path("noted").asBoolean())
                .isTrue();
        open311("uk", words, "067 123 45 67").expect(200);
        assertThat(access.operator().get("/brovary/api/v1/questions?number=%00").status())
                .isLessThan(500);
    }

    @Test
    void aWrongPhoneIsNamedByEachChannelThatCanBeAnswered() {
        assertThat(open311("en", "Яма", "12")
                        .expect(400)
                        .json()
                        .path(0)
                        .path("description")
                        .asText())
                .containsIgnoringCase("phone");
        var draft = Json.read(source.send(sourced("Яма").put("phone", "12").toString()));
        assertThat(draft.path("outcome").asText()).as("kept").isEqualTo("draft");
        assertThat(draft.path("problems").path(0).path("field").asText()).isEqualTo("applicant.phone");
        var page = access.anybody().readingPages().upload("/brovary/report/send", typed("Яма", "000000000000000"));
        assertThat(page.expect(422).text()).contains("id=\"phone-error\"", "name=\"text\" value=\"Яма\"");
    }
}
