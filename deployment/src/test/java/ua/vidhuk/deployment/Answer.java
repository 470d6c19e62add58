package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the platform answered, with a failure that shows the answer when it is not the one that was expected. */
record Answer(HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return Json.read(text());
    }

    /** A header's first value, or nothing. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    Answer expect(int status) {
        assertThat(status()).as(() -> this + "\n" + text()).isEqualTo(status);
        return this;
    }

    /** The same, for those who expect that the server may go away. */
    Answer acknowledged(int status) throws IOException {
        if (status() != status) {
            throw new IOException(this + " " + text());
        }
        return this;
    }

    /** The body of a problem of this status. */
    JsonNode problem(int status) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        var problem = json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        return problem;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " answered " + status();
    }
}
