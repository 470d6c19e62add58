package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The few requests that prepare a benchmark. */
final class SimpleHttp {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private SimpleHttp() {}

    static JsonNode get(String url, String token) throws IOException {
        return send(request(url, token).GET().build());
    }

    static JsonNode post(String url, String token, String json) throws IOException {
        return send(request(url, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    static JsonNode form(String url, String form) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpRequest.Builder request(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }

    /** What is answered, as it comes. */
    static String read(String url, String token) throws IOException {
        return text(request(url, token).GET().build());
    }

    private static JsonNode send(HttpRequest request) throws IOException {
        String body = text(request);
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private static String text(HttpRequest request) throws IOException {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (!List.of(200, 201).contains(answer.statusCode())) {
                throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
