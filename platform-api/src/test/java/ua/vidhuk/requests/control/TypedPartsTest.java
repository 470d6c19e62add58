package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypedPartsTest {

    private static final String FORM =
            """
            --b
            Content-Disposition: form-data; name="text"

            Яма
            --a і ще --b
            --b
            Content-Disposition: form-data; name="files"; filename="photo.jpg"
            Content-Type: image/jpeg

            %s
            --b
            Content-Disposition: form-data; name="key"

            4711
            --b--
            """
                    .replace("\n", "\r\n");

    @Test
    void keepsWhatWasTypedAndOfFilesTheName() throws IOException {
        assertThat(of(FORM.formatted("\r\r\n--\r\n-".repeat(100_000)))).isEqualTo(FORM.formatted(""));
    }

    @Test
    void cutsWhatNobodyTyped() throws IOException {
        assertThat(of(FORM.replace("4711", "4".repeat(1_000_000))).length()).isLessThan(100_000);
    }

    @Test
    void endsWhatBreaksOff() throws IOException {
        var whole = FORM.formatted("123");
        assertThat(of(whole.substring(0, whole.indexOf("123"))))
                .startsWith(whole.substring(0, whole.indexOf("--b\r\nContent-Disposition: form-data; name=\"files\"")))
                .endsWith("--b--\r\n");
        assertThat(of("")).isEqualTo("--b--\r\n");
    }

    private static String of(String form) throws IOException {
        byte[] sent = form.getBytes(StandardCharsets.UTF_8);
        var body = new ByteArrayInputStream((form + "x").getBytes(StandardCharsets.UTF_8));
        byte[] typed = TypedParts.of(body, sent.length, "b");
        assertThat(body.available()).as("left for whoever reads on").isEqualTo(1);
        return new String(typed, StandardCharsets.UTF_8);
    }
}
