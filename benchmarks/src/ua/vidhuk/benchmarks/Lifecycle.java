package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** One appeal on its way: the next request of it, and what became of the last. */
final class Lifecycle {

    /** What is done with an appeal, in this order. */
    enum Step {
        CREATE(201, "operator"),
        ROUTE(200, "operator"),
        ACCEPT(200, "executor"),
        REPORT_DONE(200, "executor"),
        VERIFY(200, "controller"),
        CLOSE(200, "controller"),
        SEARCH(200, "operator");

        private final int expected;
        private final String who;

        Step(int expected, String who) {
            this.expected = expected;
            this.who = who;
        }
    }

    private static final String EXECUTOR = "brovarytvke";

    private final SampleAppeal appeal;
    private final String category;
    private Step step = Step.CREATE;
    private String question;
    private long version;

    Lifecycle(SampleAppeal appeal, String category) {
        this.appeal = appeal;
        this.category = category;
    }

    Step step() {
        return step;
    }

    boolean isOver() {
        return step == null;
    }

    /**
     * @param host and port
     * @param tokens by role
     */
    byte[] request(String host, Map<String, String> tokens) {
        byte[] body = (step == Step.SEARCH ? "" : body()).getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(step == Step.SEARCH ? "GET " : "POST ")
                .append("/brovary/api/v1/")
                .append(path())
                .append(" HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\nAccept: application/json\r\nAuthorization: Bearer ")
                .append(tokens.get(step.who));
        if (step == Step.CREATE) {
            head.append("\r\nIdempotency-Key: lifecycle-").append(appeal.number());
        }
        if (step != Step.SEARCH) {
            head.append("\r\nContent-Type: application/json\r\nContent-Length: ").append(body.length);
        }
        byte[] first = head.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[first.length + body.length];
        System.arraycopy(first, 0, request, 0, first.length);
        System.arraycopy(body, 0, request, first.length, body.length);
        return request;
    }

    private String path() {
        return switch (step) {
            case CREATE -> "appeals";
            case SEARCH ->
                "search?kind=question&limit=20&q="
                        + URLEncoder.encode(appeal.street() + " " + appeal.house(), StandardCharsets.UTF_8);
            default -> "questions/" + question + "/" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private String body() {
        return switch (step) {
            case CREATE -> appeal.json(category);
            case ROUTE ->
                "{\"version\":" + version + ",\"executors\":[\"" + EXECUTOR + "\"],\"responsible\":\"" + EXECUTOR + "\"}";
            default -> "{\"version\":" + version + ",\"note\":\"Роботи завершено, зв'язок відновлено.\"}";
        };
    }

    /** Takes the answer; false when the server asked to come again, so that the same step is to be sent once more. */
    boolean answered(int status, JsonNode body) {
        if (status == 429 || status == 503) {
            return false;
        }
        if (status != step.expected) {
            throw new IllegalStateException(step + " was answered with " + status + ": " + body);
        }
        if (step != Step.SEARCH) {
            JsonNode changed = step == Step.CREATE ? body.path("questions").path(0) : body;
            question = changed.path("id").asText();
            version = changed.path("version").asLong();
        }
        int next = step.ordinal() + 1;
        step = next < Step.values().length ? Step.values()[next] : null;
        return true;
    }
}
