package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
    void takesNoMoreThanEightFilesOfOneQuestion() {
        for (int count = 0; count < 8; count++) {
            upload("photo.jpg", "image/jpeg", Photo.jpeg()).expect(200);
        }
        upload("photo.jpg", "image/jpeg", Photo.jpeg()).problem(422);
    }

    private Answer upload(String name, String type, byte[] content) {
        return callers.user("zakarpattia-operator")
                .upload(call.address(0) + "/files", new Form().file("file", name.replace("\"", "%22"), type, content));
    }
}
