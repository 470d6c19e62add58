package ua.vidhuk.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The floor under load: as many threads as the product gets connections, each with a database connection of its own. */
final class FloorLoop {

    private static final AtomicInteger NUMBERS = new AtomicInteger(50_000_000);

    private final RunningPlatform platform;
    private final List<BenchmarkTenant> tenants;

    FloorLoop(RunningPlatform platform, List<BenchmarkTenant> tenants) {
        this.platform = platform;
        this.tenants = tenants;
    }

    LoadResult run(Duration lead, Duration measured) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime() + lead.toNanos();
        long end = begin + measured.toNanos();
        try (var threads = Executors.newFixedThreadPool(ClosedLoop.CONNECTIONS)) {
            var writers = IntStream.range(0, ClosedLoop.CONNECTIONS)
                    .mapToObj(any -> threads.submit(() -> write(begin, end)))
                    .toList();
            var all = LongStream.empty();
            for (Future<long[]> writer : writers) {
                all = LongStream.concat(all, Arrays.stream(writer.get()));
            }
            return LoadResult.of(all.toArray(), measured.toNanos() / 1e9, 0);
        }
    }

    private long[] write(long begin, long end) throws SQLException {
        var nanos = LongStream.builder();
        try (var connection = platform.connect();
                var writer = new FloorWriter(connection)) {
            long last = System.nanoTime();
            while (last < end) {
                var appeal = new SampleAppeal(NUMBERS.getAndIncrement());
                writer.register(appeal, tenants.get(appeal.number() % tenants.size()));
                long now = System.nanoTime();
                if (now >= begin && now < end) {
                    nanos.add(now - last);
                }
                last = now;
            }
        }
        return nanos.build().toArray();
    }
}
