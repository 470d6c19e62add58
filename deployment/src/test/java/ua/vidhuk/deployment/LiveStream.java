package ua.vidhuk.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A stream of what is told to somebody who looks at the workspace; what was told is remembered. */
final class LiveStream implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final HttpClient client;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> body;

    private LiveStream(HttpClient client, Stream<String> body) {
        this.client = client;
        this.body = body;
        Thread.ofVirtual().start(this::read);
    }

    /** Opens it, and waits until the server has said that it is open. */
    static LiveStream of(RunningPlatform platform, String slug, String user) throws IOException {
        return of(platform.url(), platform.token(user), slug);
    }

    /** The same, of one of several servers. */
    static LiveStream of(String url, String token, String slug) throws IOException {
        return at(url + "/" + slug + "/workspace/live", token);
    }

    /** The same, at the address that a page names. */
    static LiveStream at(String address, String token) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
        var client = HttpClient.newHttpClient();
        try {
            HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new AssertionError("the stream was refused with " + answer.statusCode());
            }
            var stream = new LiveStream(client, answer.body());
            stream.await("event: hello");
            return stream;
        } catch (InterruptedException e) {
            throw Probe.interrupted(e);
        }
    }

    private void read() {
        try {
            body.forEach(lines::add);
        } catch (RuntimeException e) {
            lines.add("ended");
        }
    }

    boolean hasTold(String words) {
        return lines.stream().anyMatch(each -> each.contains(words));
    }

    void await(String words) {
        await(words, LIMIT);
    }

    /** The same, of what takes longer until it happens. */
    void await(String words, Duration limit) {
        if (!Probe.await(limit, () -> hasTold(words))) {
            throw new AssertionError("\"" + words + "\" was not told within " + limit + ", but " + lines);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
