package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who sends requests to the platform: a program with a token or without; redirects are answers, not followed. */
final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final int LARGE = 1024 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String url;
    private final HttpClient client;
    private final Supplier<String> token;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller(String url, HttpClient client, Supplier<String> token, Map<String, String> headers) {
        this.url = url;
        this.client = client;
        this.token = token;
        this.headers.putAll(headers);
    }

    /** A program that nobody knows. */
    static Caller nobody(String url) {
        return new Caller(url, CLIENT, () -> null, Map.of("Accept", "application/json, application/problem+json"));
    }

    static Caller withToken(String url, Supplier<String> token) {
        return new Caller(url, CLIENT, token, Map.of("Accept", "application/json, application/problem+json"));
    }

    /** The same caller with one more header, or with another value of it. */
    Caller with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Caller(url, client, token, more);
    }

    /** The same caller from another address. */
    Caller through(HttpClient other) {
        return new Caller(url, other, token, headers);
    }

    /** The same caller as a browser shows pages to. */
    Caller readingPages() {
        return accepting("text/html, */*;q=0.5");
    }

    /** The same caller who wants answers of this type. */
    Caller accepting(String type) {
        return with("Accept", type);
    }

    Caller speaking(String language) {
        return with("Accept-Language", language);
    }

    Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    Answer post(String path, JsonNode body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(body.toString()));
    }

    Answer post(String path, Form form) {
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form.urlEncoded()));
    }

    Answer upload(String path, Form form) {
        return send("POST", path, form.multipartType(), BodyPublishers.ofByteArray(form.multipart()));
    }

    Answer send(String method, String path, String contentType, BodyPublisher body) {
        try {
            return sendOrFail(method, path, contentType, body);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " got no answer", e);
        }
    }

    /** The same, for those who expect that the server may go away. */
    Answer getOrFail(String path) throws IOException {
        return sendOrFail("GET", path, null, BodyPublishers.noBody());
    }

    Answer postOrFail(String path, JsonNode body) throws IOException {
        return sendOrFail("POST", path, "application/json", BodyPublishers.ofString(body.toString()));
    }

    Answer postOrFail(String path, Form form) throws IOException {
        return sendOrFail(
                "POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form.urlEncoded()));
    }

    Answer uploadOrFail(String path, Form form) throws IOException {
        return sendOrFail("POST", path, form.multipartType(), BodyPublishers.ofByteArray(form.multipart()));
    }

    private Answer sendOrFail(String method, String path, String contentType, BodyPublisher body) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(LIMIT).method(method, body);
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        var proof = token.get();
        if (proof != null) {
            request.header("Authorization", "Bearer " + proof);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            throw Probe.interrupted(e);
        }
    }
}
