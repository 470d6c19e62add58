package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** People who look at a page while others sign: two, each some fifty times a second, whatever the answer takes. */
final class PacedReaders implements AutoCloseable {

    private static final int READERS = 2;
    private static final long PACE = 20_000_000;

    private final HttpRequest request;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private volatile boolean reading = true;

    PacedReaders(String page) {
        request = HttpRequest.newBuilder(URI.create(page)).build();
        for (int i = 0; i < READERS; i++) {
            threads.add(Thread.ofPlatform().start(this::read));
        }
    }

    private void read() {
        try (var client = HttpClient.newHttpClient()) {
            long due = System.nanoTime();
            while (reading) {
                LockSupport.parkNanos(due - System.nanoTime());
                // From when it was due: a reader who had to wait for the one before has waited, too.
                int status = client.send(request, BodyHandlers.ofString()).statusCode();
                note(status, System.nanoTime() - due);
                due += PACE;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void note(int status, long took) {
        if (status != 200) {
            throw new IllegalStateException("the page was answered with " + status);
        }
        nanos.add(took);
    }

    /** Stops reading; what the reading took. */
    LoadResult stop() throws InterruptedException {
        reading = false;
        for (Thread each : threads) {
            each.join();
        }
        return LoadResult.of(nanos.stream().mapToLong(Long::longValue).toArray(), 1, 0);
    }

    @Override
    public void close() {
        reading = false;
    }
}
