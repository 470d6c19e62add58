package ua.vidhuk.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether what was acknowledged is what stands in the database, and whether the product has come to rest. */
final class RegisterIntegrity {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BUSY =
            """
        select count(*) from outbox_event where delivered_at is null
        union all select count(*) from message where next_attempt_at is not null\
        """;
    private static final String ACKNOWLEDGED =
            "select registration_number from appeal where idempotency_key like '%:" + RegisterRequests.KEY + "%'";
    private static final String GAPS =
            """
        select n.year || ': ' || n.last || ' given, ' || count(a.id) || ' found' from appeal_number n
        left join appeal a on a.number_year = n.year group by n.year, n.last
        having n.last <> count(a.id) or n.last <> max(a.number_sequence) or min(a.number_sequence) <> 1\
        """;

    private final RunningPlatform platform;

    RegisterIntegrity(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Waits until every event is delivered and every message sent, so that nothing disturbs what is measured next. */
    void awaitQuiet(List<BenchmarkTenant> tenants) throws SQLException, InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        for (BenchmarkTenant tenant : tenants) {
            while (!platform.read(tenant.role(), BUSY).equals(List.of("0", "0"))) {
                if (System.nanoTime() > limit) {
                    throw new IllegalStateException("events or messages of " + tenant.slug() + " still wait");
                }
                Thread.sleep(500);
            }
        }
    }

    /**
     * @throws IllegalStateException when an acknowledged appeal is missing or doubled, one was registered that nobody
     *     was told of, or a row of numbers has a gap
     */
    void check(Set<String> acknowledged, List<BenchmarkTenant> tenants) throws SQLException {
        var found = new HashSet<String>();
        for (BenchmarkTenant tenant : tenants) {
            for (String number : platform.read(tenant.role(), ACKNOWLEDGED)) {
                require(found.add(number), "the number " + number + " stands twice");
            }
            var gaps = platform.read(tenant.role(), GAPS);
            require(gaps.isEmpty(), "the numbers of " + tenant.slug() + " are broken, " + gaps);
        }
        require(
                found.equals(acknowledged),
                acknowledged.size() + " appeals were acknowledged and " + found.size() + " are there");
        Progress.say("%d appeals acknowledged, all there once, numbers unbroken", found.size());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
