package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Appeals through their whole lives by 16 clients, with few and with many appeals there; and a burst of ten times as many clients. */
final class LifecycleBenchmark {

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final int RUNS = 3;
    private static final int CLIENTS = 16;
    private static final int BURST = 10 * CLIENTS;
    private static final int LONGEST_RECOVERY = 60;
    private static final int FEWEST_WARM_UPS = 6;
    private static final int MOST_WARM_UPS = 30;
    private static final int WITHOUT_GAIN = 3;
    private static final double GAIN = 1.02;
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration OF_THE_BURST = Duration.ofSeconds(60);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Vidhuk vidhuk;
    private final Map<String, String> tokens = new HashMap<>();
    private long tokensReadAt;
    private int refused;

    LifecycleBenchmark(Vidhuk vidhuk) {
        this.vidhuk = vidhuk;
    }

    /**
     * @param limit the larger number of appeals, one million when empty
     */
    void run(String limit) throws Exception {
        int many = limit.isEmpty() ? MANY : Integer.parseInt(limit);
        int few = Math.min(FEW, many / 10);
        var data = vidhuk.newData("lifecycle");
        try (var platform = vidhuk.up(data, true)) {
            var owner = PlatformOwner.of(platform, data);
            var categories = BenchmarkTenant.read(platform, "brovary").categories();
            plant(owner, data, 1, few);
            warmUp(platform, categories);
            double throughputOfFew = throughput(platform, categories);
            new Figure("lifecycle.throughput." + named(few), throughputOfFew, "1/s", null, 0, RUNS).print();
            plant(owner, data, few + 1, many);
            warmUp(platform, categories);
            double throughputOfMany = throughput(platform, categories);
            new Figure("lifecycle.throughput." + named(many), throughputOfMany, "1/s", named(few), throughputOfFew, RUNS)
                    .print();
            new ListTimes(platform, tokens(platform)).print("lifecycle.lists." + named(many));
            burst(platform, categories);
        }
    }

    private static String named(int appeals) {
        return appeals % MANY == 0 ? appeals / MANY + "m" : appeals / 1_000 + "k";
    }

    private void plant(PlatformOwner owner, Path data, int first, int last) throws Exception {
        PlantedLives.plant(owner, first, last);
        Progress.say("building the index anew");
        Progress.say("%s", vidhuk.rebuildIndex(data).strip());
    }

    /**
     * Load until the throughput no longer grows: building an index anew leaves the virtual machine with much to compile, and
     * the more, the larger the index.
     */
    private void warmUp(RunningPlatform platform, List<String> categories) throws IOException {
        Progress.say("warming up");
        double best = 0;
        int withoutGain = 0;
        for (int run = 1; run <= MOST_WARM_UPS && (run <= FEWEST_WARM_UPS || withoutGain < WITHOUT_GAIN); run++) {
            double now = load(platform, categories, CLIENTS, MEASURED).perSecond();
            withoutGain = now > best * GAIN ? 0 : withoutGain + 1;
            best = Math.max(best, now);
        }
    }

    private double throughput(RunningPlatform platform, List<String> categories) throws IOException {
        var median = new Median();
        for (int run = 1; run <= RUNS; run++) {
            median.add(load(platform, categories, CLIENTS, MEASURED).perSecond());
        }
        if (refused > 0) {
            throw new IllegalStateException(refused + " requests were refused without a burst");
        }
        return median.value();
    }

    /** Seconds after the burst until a second is like those before it. */
    private void burst(RunningPlatform platform, List<String> categories) throws IOException {
        double worst = 0;
        for (int i = 0; i < MEASURED.toSeconds(); i++) {
            worst = Math.max(worst, load(platform, categories, CLIENTS, SECOND).percentile(99));
        }
        Progress.say("worst second before the burst: p99 %.1f ms; now %d clients", worst, BURST);
        LoadResult burst = load(platform, categories, BURST, OF_THE_BURST);
        Progress.say("burst: %.0f/s, p99 %.1f ms, refused %d", burst.perSecond(), burst.percentile(99), refused);
        long end = System.nanoTime();
        double p99 = Double.MAX_VALUE;
        double seconds = 0;
        while (p99 > worst) {
            p99 = load(platform, categories, CLIENTS, SECOND).percentile(99);
            seconds = (System.nanoTime() - end) / 1e9;
            if (seconds > LONGEST_RECOVERY) {
                throw new IllegalStateException("after a minute the p99 is still " + p99 + " ms");
            }
        }
        new Figure("lifecycle.burst.recovery", seconds, "s", null, 0, 1).print();
    }

    private LoadResult load(RunningPlatform platform, List<String> categories, int clients, Duration time)
            throws IOException {
        var requests = new LifecycleRequests(platform.address(), categories, tokens(platform));
        var costs = new ProcessorCosts(platform);
        boolean told = time.compareTo(SECOND) > 0;
        LoadResult result = new ClosedLoop(platform.address(), requests, clients).run(told ? LEAD : Duration.ZERO, time);
        refused += requests.refused();
        if (told) {
            int sent = (int) (result.perSecond() * LEAD.plus(time).toMillis() / 1_000);
            Progress.say(
                    "%.0f requests/s, %d whole lives, p50 %.1f ms, p99 %.1f ms; processor ms each: %s",
                    result.perSecond(),
                    requests.whole(),
                    result.percentile(50),
                    result.percentile(99),
                    costs.perRequest(sent));
        }
        return result;
    }

    /** A token lives for five minutes, and to ask for one costs seconds. */
    private Map<String, String> tokens(RunningPlatform platform) throws IOException {
        if (tokens.isEmpty() || System.nanoTime() - tokensReadAt > Duration.ofMinutes(2).toNanos()) {
            for (String role : List.of("operator", "executor", "controller")) {
                tokens.put(role, platform.token("brovary-" + role));
            }
            tokensReadAt = System.nanoTime();
        }
        return Map.copyOf(tokens);
    }
}
