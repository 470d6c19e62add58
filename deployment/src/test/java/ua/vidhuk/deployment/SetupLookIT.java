package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a tenant's administrator shows of it: the coat of arms and the phone lines; and what the platform's pages offer. */
@ExtendWith(RunningPlatform.class)
class SetupLookIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SETTINGS = "/lutsk/api/v1/settings";

    private final Callers callers;
    private final Caller admin;
    private final Caller visitor;

    SetupLookIT(RunningPlatform platform) {
        this.callers = new Callers(platform);
        this.admin = callers.user("lutsk-admin");
        this.visitor = callers.nobody().readingPages();
    }

    @Test
    void aCoatOfArmsIsCheckedDrawnAnewAndShown() throws IOException {
        for (byte[] wrong : List.of(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                picture(20, 20),
                new byte[0])) {
            var refused = admin.upload(SETTINGS + "/arms", new Form().file("file", "герб.png", "image/png", wrong))
                    .problem(422);
            assertThat(refused.toString()).contains("arms");
        }
        var page = admin.readingPages()
                .upload(
                        "/lutsk/workspace/setup/arms",
                        new Form().file("file", "x.png", "image/png", "не картинка".getBytes(StandardCharsets.UTF_8)))
                .expect(422);
        assertThat(page.text()).contains("Виберіть зображення PNG або JPEG", "id=\"arms-error\"");

        var shown = admin.upload(
                        SETTINGS + "/arms", new Form().file("file", "герб.png", "image/png", picture(800, 920)))
                .expect(200)
                .json()
                .path("arms")
                .asText();
        assertThat(shown).hasSize(32);
        var source = "/lutsk/arms.png?v=" + shown;
        awaitOn("src=\"" + source + "\"", true);
        var picture = ImageIO.read(new ByteArrayInputStream(visitor.with("Accept", "image/png")
                .get(source)
                .expect(200)
                .response()
                .body()));
        assertThat(picture.getHeight()).isLessThanOrEqualTo(184);
        assertThat(picture.getWidth()).isLessThanOrEqualTo(160);

        admin.readingPages()
                .upload("/lutsk/workspace/setup/arms", new Form().field("do", "remove"))
                .expect(303);
        awaitOn("arms.png", false);
    }

    @Test
    void severalPhoneLinesStandInTheFootOfEveryPage() {
        var before = admin.get(SETTINGS).expect(200).json();
        var input = Json.MAPPER.createObjectNode();
        var contacts = ((ObjectNode) before.path("contacts")).deepCopy();
        input.set("hours", before.path("hours"));
        input.set("contacts", contacts);
        contacts.put("phones", "дзвоніть вдень");
        assertThat(admin.post(SETTINGS + "/contacts", input).problem(422).toString())
                .contains("phones");
        contacts.put("phones", "Аварійна служба: +380 645 200 15 06\n0 800 500 600");
        admin.post(SETTINGS + "/contacts", input).expect(200);
        awaitOn("Аварійна служба", true);
        assertThat(visitor.get("/lutsk/").text()).contains("tel:+3806452001506", "tel:0800500600");
        assertThat(admin.readingPages()
                        .get("/lutsk/workspace/setup/history")
                        .expect(200)
                        .text())
                .contains("інші телефони: Аварійна служба", "робочий час")
                .doesNotContain("{&quot;", "command line");
        contacts.remove("phones");
        admin.post(SETTINGS + "/contacts", input).expect(200);
        awaitOn("Аварійна служба", false);
    }

    @Test
    void whoeverWorksOnThePlatformsPagesCanSignOut() {
        var chief = callers.user("platform-admin").readingPages();
        for (String page : List.of("/platform/tenants", "/platform/requests")) {
            assertThat(chief.get(page).expect(200).text()).contains("action=\"/platform/logout\"");
        }
        assertThat(visitor.post("/platform/logout", new Form()).expect(303).header("Location"))
                .endsWith("/");
    }

    private void awaitOn(String words, boolean there) {
        assertThat(Probe.await(SOON, () -> visitor.get("/lutsk/").text().contains(words) == there))
                .isTrue();
    }

    private static byte[] picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x1b, 0x4f, 0x9c));
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
