package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files are what their bytes say, not what their names say, and no larger than is good. */
@ExtendWith(RunningPlatform.class)
class UploadIT {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final byte[] PAGE = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    private Callers callers;
    private Call call;

    @BeforeEach
    void registerAnAppeal(RunningPlatform platform) {
        callers = new Callers(platform);
        var community = Community.of("zakarpattia");
        call = Call.registered(
                community, callers, community.asking(community.appeal("phone", "Хтось", null, null), "Буде фото"));
    }

    @Test
    void refusesAPageThatIsNamedLikeAPhoto() {
        upload("photo.jpg", "image/jpeg", PAGE).problem(415);
    }

    @Test
    void refusesElevenMebibytesInOneFile() {
        var photo = Photo.jpeg();
        upload("photo.jpg", "image/jpeg", Arrays.copyOf(photo, 11 * MEBIBYTE)).problem(413);
    }

    @Test
    void refusesAWholeRequestThatIsTooLarge() {
        upload("photo.jpg", "image/jpeg", new byte[33 * MEBIBYTE]).problem(413);
        var text = "а".repeat(MEBIBYTE);
        var body = Json.MAPPER.createObjectNode().put("note", text).put("version", 0);
        callers.user("zakarpattia-operator")
                .post(call.address(0) + "/refuse", body)
                .problem(413);
    }

    @Test
    void refusesAnEmptyFileAndAMissingOne() {
        upload("photo.jpg", "image/jpeg", new byte[0]).problem(422);
        callers.user("zakarpattia-operator")
                .upload(call.address(0) + "/files", new Form().field("stage", "after"))
                .problem(422);
    }

    @Test
    void givesAPhotoBackAsAPhotoWhateverItWasCalled() {
        var question = upload("<b>\"evil\".html", "text/html", Photo.jpeg())
                .expect(200)
                .json();
        var file = question.path("files").path(0);
        assertThat(file.path("mediaType").asText()).isEqualTo("image/jpeg");
        assertThat(file.path("name").asText())
                .endsWith(".jpg")
                .doesNotContain("<")
                .doesNotContain("\"");
        var answer = callers.user("zakarpattia-operator")
                .get(call.address(0) + "/files/" + file.path("id").asText())
                .expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("private");
    }

    @Test
    void whatIsWrittenInAPdfIsFoundByWhoMayOpenItAndByNobodyElse() {
        upload("act.pdf", "application/pdf", Pdf.saying("Boiler inspection report hyperboloid"))
                .expect(200);
        var search = "/zakarpattia/api/v1/search";

        assertThat(Probe.await(Duration.ofMinutes(1), () -> found("zakarpattia-operator", search)
                        .contains(call.question(0))))
                .as("the text of the file is found")
                .isTrue();
        assertThat(found("zakarpattia-executor", search)).doesNotContain(call.question(0));
        assertThat(found("lutsk-operator", "/lutsk/api/v1/search")).doesNotContain(call.question(0));
        assertThat(callers.nobody()
                        .get(search + "/public?q=hyperboloid")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private String found(String user, String search) {
        return callers.user(user).get(search + "?q=hyperboloid").expect(200).text();
    }

    @Test
    void takesNoMoreThanEightPhotosOfOnePersonAndStillWhatWasDone() {
        for (int count = 0; count < 8; count++) {
            before().expect(200);
        }
        before().problem(422);
        upload("photo.jpg", "image/jpeg", Photo.jpeg()).expect(200);
    }

    private Answer before() {
        return callers.user("zakarpattia-operator")
                .upload(
                        call.address(0) + "/files",
                        new Form().field("stage", "before").file("file", "photo.jpg", "image/jpeg", Photo.jpeg()));
    }

    @Test
    void aFormOfAServiceIsAFileThatEverybodyLoads() {
        var keeper = callers.user("zakarpattia-admin");
        var editor = "/zakarpattia/workspace/catalog/service-card/entries/with-form";
        var api = "/zakarpattia/api/v1/catalog/service-card/entries/with-form";
        keeper.post(api, card(0)).expect(200);
        keeper.readingPages()
                .upload(editor + "/forms", new Form().field("version", 1).field("name.uk", "Заява про допомогу"))
                .expect(422);
        keeper.readingPages()
                .upload(editor + "/forms", form(1).file("sample", "x.pdf", "application/pdf", PAGE))
                .expect(415);
        keeper.readingPages().upload(editor + "/forms", form(1).photo("sample")).expect(303);
        keeper.readingPages().upload(editor + "/forms", form(1)).expect(409);

        var anybody = callers.nobody();
        var forms = anybody.get("/zakarpattia/api/v1/services/with-form")
                .expect(200)
                .json()
                .path("forms");
        assertThat(forms).hasSize(1);
        var address = forms.path(0).path("sample").asText();
        assertThat(anybody.get("/zakarpattia" + address).expect(200).header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(anybody.readingPages()
                        .get("/zakarpattia/services/with-form")
                        .expect(200)
                        .text())
                .contains("href=\"/zakarpattia" + address + "\"", "Заява про допомогу");
        anybody.get("/lutsk" + address).expect(404);
        upload("photo.jpg", "image/jpeg", Photo.jpeg()).expect(200);
        var ofAnAppeal = callers.user("zakarpattia-operator")
                .get(call.address(0))
                .json()
                .path("files")
                .path(0)
                .path("id")
                .asText();
        anybody.get("/zakarpattia/services/files/" + ofAnAppeal).expect(404);
        var unknown = card(2);
        unknown.withObject("/fields")
                .withArray("forms")
                .addObject()
                .put("form", "/services/files/" + ofAnAppeal)
                .putObject("name")
                .put("uk", "Чуже");
        assertThat(keeper.post(api, unknown).problem(422).toString()).contains("forms");
        assertThat(keeper.upload(api + "/files", new Form().photo("file"))
                        .expect(200)
                        .json()
                        .path("address")
                        .asText())
                .startsWith("/services/files/");
    }

    private static Form form(int version) {
        return new Form()
                .field("version", version)
                .field("name.uk", "Заява про допомогу")
                .photo("form");
    }

    private static ObjectNode card(int version) {
        var input = Json.MAPPER.createObjectNode().put("version", version);
        var fields = input.putObject("fields");
        fields.putObject("name").put("uk", "Допомога");
        fields.putArray("documents").addObject().putObject("text").put("uk", "Паспорт");
        return input;
    }

    private Answer upload(String name, String type, byte[] content) {
        return callers.user("zakarpattia-operator")
                .upload(call.address(0) + "/files", new Form().file("file", name.replace("\"", "%22"), type, content));
    }
}
