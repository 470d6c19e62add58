package ua.vidhuk.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The same signature rows by plain JDBC, one a transaction of the tenant's role, by as many threads as people sign. */
final class SigningFloor {

    private static final String SIGN =
            """
        insert into petition_signature (id, petition_id, subject, name, show_name, language, channel, network, signed_at)
        values (?, ?, ?, ?, true, 'uk', 'web', '127.0.0.0', ?) on conflict (petition_id, subject) do nothing\
        """;

    private final RunningPlatform platform;
    private final UUID petition;

    SigningFloor(RunningPlatform platform, String petition) {
        this.platform = platform;
        this.petition = UUID.fromString(petition);
    }

    LoadResult run(int threads, Duration lead, Duration measured) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime() + lead.toNanos();
        long end = begin + measured.toNanos();
        try (var crowd = Executors.newFixedThreadPool(threads)) {
            var writers = IntStream.range(0, threads)
                    .mapToObj(any -> crowd.submit(() -> write(begin, end)))
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
        try (Connection connection = platform.connect();
                var role = connection.createStatement();
                var sign = connection.prepareStatement(SIGN)) {
            connection.setAutoCommit(false);
            long last = System.nanoTime();
            while (last < end) {
                String person = UUID.randomUUID().toString();
                role.execute("set local role t_brovary");
                sign.setObject(1, UUID.randomUUID());
                sign.setObject(2, petition);
                sign.setString(3, person);
                sign.setString(4, "Мешканка " + person.substring(0, 8));
                sign.setObject(5, Instant.now().atOffset(ZoneOffset.UTC));
                sign.executeUpdate();
                connection.commit();
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
