package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.time.Duration;

/**
 * Appeals through their whole lives by 16 clients, with few and with many appeals there; and a burst of ten times as many clients.
 * Both platforms are up at the same time and measured by turns, because the machine is not as fast at every hour.
 */
final class LifecycleBenchmark {

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final int RUNS = 5;
    private static final int LONGEST_RECOVERY = 60;
    private static final Duration OF_THE_BURST = Duration.ofSeconds(60);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Vidhuk vidhuk;

    LifecycleBenchmark(Vidhuk vidhuk) {
        this.vidhuk = vidhuk;
    }

    /**
     * @param limit the larger number of appeals, one million when empty
     */
    void run(String limit) throws Exception {
        int many = limit.isEmpty() ? MANY : Integer.parseInt(limit);
        int few = Math.min(FEW, many / 10);
        try (var platformOfMany = LifecyclePlatform.with(many, vidhuk, "lifecycle-many")) {
            try (var platformOfFew = LifecyclePlatform.with(few, vidhuk, "lifecycle-few")) {
                platformOfFew.warmUp();
                platformOfMany.warmUp();
                throughput(platformOfFew, named(few), platformOfMany, named(many));
            }
            platformOfMany.lists().print("lifecycle.lists." + named(many));
            burst(platformOfMany);
        }
    }

    private static String named(int appeals) {
        return appeals % MANY == 0 ? appeals / MANY + "m" : appeals / 1_000 + "k";
    }

    private static void throughput(
            LifecyclePlatform platformOfFew, String few, LifecyclePlatform platformOfMany, String many)
            throws IOException {
        var throughputOfFew = new Median();
        var throughputOfMany = new Median();
        for (int run = 1; run <= RUNS; run++) {
            throughputOfFew.add(platformOfFew.throughput());
            throughputOfMany.add(platformOfMany.throughput());
        }
        if (platformOfFew.refused() + platformOfMany.refused() > 0) {
            throw new IllegalStateException("requests were refused without a burst");
        }
        new Figure("lifecycle.throughput." + few, throughputOfFew.value(), "1/s", null, 0, RUNS).print();
        new Figure(
                        "lifecycle.throughput." + many,
                        throughputOfMany.value(),
                        "1/s",
                        few,
                        throughputOfFew.value(),
                        RUNS)
                .print();
    }

    /** Seconds after the burst until a second is like those before it. */
    private static void burst(LifecyclePlatform platform) throws IOException {
        double worst = 0;
        for (int i = 0; i < LifecyclePlatform.MEASURED.toSeconds(); i++) {
            worst = Math.max(worst, platform.load(LifecyclePlatform.CLIENTS, SECOND).percentile(99));
        }
        int clients = 10 * LifecyclePlatform.CLIENTS;
        Progress.say("worst second before the burst: p99 %.1f ms; now %d clients", worst, clients);
        LoadResult burst = platform.load(clients, OF_THE_BURST);
        Progress.say(
                "burst: %.0f/s, p99 %.1f ms, refused %d",
                burst.perSecond(), burst.percentile(99), platform.refused());
        long end = System.nanoTime();
        double p99 = Double.MAX_VALUE;
        double seconds = 0;
        while (p99 > worst) {
            p99 = platform.load(LifecyclePlatform.CLIENTS, SECOND).percentile(99);
            seconds = (System.nanoTime() - end) / 1e9;
            if (seconds > LONGEST_RECOVERY) {
                throw new IllegalStateException("after a minute the p99 is still " + p99 + " ms");
            }
        }
        new Figure("lifecycle.burst.recovery", seconds, "s", null, 0, 1).print();
    }
}
