package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * People who look at a page while others sign: a hundred a second, each on their own, so that nobody waits for somebody
 * else's answer before asking.
 */
final class PacedReaders implements AutoCloseable {

    private static final long PACE = 10_000_000;

    private final HttpRequest request;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<CompletableFuture<Void>> readings = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private final Thread thread;
    private volatile boolean reading = true;

    PacedReaders(String page) {
        request = HttpRequest.newBuilder(URI.create(page)).build();
        thread = Thread.ofPlatform().start(this::read);
    }

    private void read() {
        for (long due = System.nanoTime(); reading; due += PACE) {
            for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
                LockSupport.parkNanos(rest);
            }
            readings.add(read(due, true));
        }
    }

    /** Once more when the server closes the kept connection in that moment, as any browser does; the time goes on. */
    private CompletableFuture<Void> read(long since, boolean again) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenAccept(answer -> note(answer, since))
                .exceptionallyCompose(failure -> again && failure.getCause() instanceof IOException
                        ? read(since, false)
                        : CompletableFuture.failedFuture(failure));
    }

    private synchronized void note(HttpResponse<String> answer, long since) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the page was answered with " + answer.statusCode());
        }
        nanos.add(System.nanoTime() - since);
    }

    /** Stops reading; what the reading took. */
    LoadResult stop() throws InterruptedException {
        reading = false;
        thread.join();
        CompletableFuture.allOf(readings.toArray(CompletableFuture[]::new)).join();
        return LoadResult.of(nanos.stream().mapToLong(Long::longValue).toArray(), 1, 0);
    }

    @Override
    public void close() {
        reading = false;
        client.close();
    }
}
