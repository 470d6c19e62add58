package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A load generator: so many connections, each with one request under way at any time, served by one thread that waits
 * in a selector. It costs some 15 to 25 µs of processor time a request, and says how much.
 */
final class ClosedLoop {

    static final int CONNECTIONS = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InetSocketAddress server;
    private final RequestSource source;
    private final int connections;
    private long[] nanos = new long[100_000];
    private int count;

    ClosedLoop(InetSocketAddress server, RequestSource source) {
        this(server, source, CONNECTIONS);
    }

    ClosedLoop(InetSocketAddress server, RequestSource source, int connections) {
        this.connections = connections;
        this.server = server;
        this.source = source;
    }

    /** Sends for the lead, which is not counted, and then for the measured time; waits for every answer. */
    LoadResult run(Duration lead, Duration measured) throws IOException {
        long begin = System.nanoTime() + lead.toNanos();
        long end = begin + measured.toNanos();
        long ownBegin = 0;
        try (var selector = Selector.open()) {
            var open = open(selector);
            for (LoopConnection connection : open) {
                connection.send(source.next(connection.place()));
            }
            while (System.nanoTime() < end) {
                serve(selector, begin, end);
                if (ownBegin == 0 && System.nanoTime() >= begin) {
                    ownBegin = ownNanos();
                }
            }
            long own = ownNanos() - ownBegin;
            int counted = count;
            awaitTheRest(selector, open);
            return LoadResult.of(
                    Arrays.copyOf(nanos, counted), measured.toNanos() / 1e9, own / 1e3 / Math.max(1, counted));
        }
    }

    private List<LoopConnection> open(Selector selector) throws IOException {
        var opened = new ArrayList<LoopConnection>();
        for (int i = 0; i < connections; i++) {
            opened.add(new LoopConnection(server, selector, i));
        }
        return opened;
    }

    private void serve(Selector selector, long begin, long end) throws IOException {
        selector.select(50);
        for (SelectionKey key : selector.selectedKeys()) {
            var connection = (LoopConnection) key.attachment();
            var answer = key.isValid() ? connection.receive() : null;
            if (answer != null) {
                long now = System.nanoTime();
                source.answered(connection.place(), answer.status(), answer.body());
                if (now >= begin && now < end) {
                    note(now - connection.sentAt());
                }
                if (now < end) {
                    connection.send(source.next(connection.place()));
                }
            }
        }
        selector.selectedKeys().clear();
    }

    private void awaitTheRest(Selector selector, List<LoopConnection> connections) throws IOException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (connections.stream().anyMatch(LoopConnection::isWaiting)) {
            if (System.nanoTime() > limit) {
                throw new IOException("not every request was answered");
            }
            serve(selector, Long.MAX_VALUE, Long.MIN_VALUE);
        }
        for (LoopConnection connection : connections) {
            connection.close();
        }
    }

    private void note(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    private static long ownNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
