package ua.vidhuk.deployment;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Requests to the servers of this platform, with failures in plain words. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Http() {}

    static HttpResponse<String> send(HttpRequest request, String whom) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LauncherException(
                    whom + " does not answer at " + request.uri().getAuthority() + ".", e);
        } catch (InterruptedException e) {
            throw Probe.interrupted(e);
        }
    }

    static String expect(HttpRequest request, int status, String whom) {
        var response = send(request, whom);
        if (response.statusCode() != status) {
            throw new LauncherException(whom + " answered " + response.statusCode() + " to " + request.method() + " "
                    + request.uri().getPath() + ".");
        }
        return response.body();
    }
}
