package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A platform with so many appeals in one database, and clients that lead further ones through their lives. */
final class LifecyclePlatform implements AutoCloseable {

    static final int CLIENTS = 16;
    static final Duration MEASURED = Duration.ofSeconds(20);

    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final int FEWEST_WARM_UPS = 6;
    private static final int MOST_WARM_UPS = 15;
    private static final int CALM_WARM_UPS = 3;

    /** Of a processor: less than this the compilers of a machine take that has seen its work. */
    private static final double CALM = 0.05;

    private final RunningPlatform platform;
    private final List<String> categories;
    private final Map<String, String> tokens = new HashMap<>();
    private long tokensReadAt;
    private int refused;

    private LifecyclePlatform(RunningPlatform platform, List<String> categories) {
        this.platform = platform;
        this.categories = categories;
    }

    /** Starts it, plants its appeals, and builds its index. */
    static LifecyclePlatform with(int appeals, Vidhuk vidhuk, String name) throws Exception {
        var data = vidhuk.newData(name);
        RunningPlatform platform = vidhuk.up(data, true);
        try {
            PlantedLives.plant(PlatformOwner.of(platform, data), 1, appeals);
            Progress.say("building the index anew");
            Progress.say("%s", vidhuk.rebuildIndex(data).strip());
            return new LifecyclePlatform(
                    platform, BenchmarkTenant.read(platform, "brovary").categories());
        } catch (Exception e) {
            platform.close();
            throw e;
        }
    }

    /**
     * Load until the compilers of the virtual machine are done: building an index anew leaves them with much to do, and the
     * more, the larger the index. How many requests were answered would not tell, because the machine's own pace changes more.
     */
    void warmUp() throws IOException {
        Progress.say("warming up");
        int calm = 0;
        for (int run = 1; run <= MOST_WARM_UPS && (run <= FEWEST_WARM_UPS || calm < CALM_WARM_UPS); run++) {
            Duration before = platform.compilerTime();
            load(CLIENTS, MEASURED);
            double share = (double) platform.compilerTime().minus(before).toMillis()
                    / LEAD.plus(MEASURED).toMillis();
            Progress.say("compilers: %.3f of a processor", share);
            calm = share < CALM ? calm + 1 : 0;
        }
    }

    /** Answered requests a second, of a run. */
    double throughput() throws IOException {
        return load(CLIENTS, MEASURED).perSecond();
    }

    LoadResult load(int clients, Duration time) throws IOException {
        var requests = new LifecycleRequests(platform.address(), categories, tokens());
        var costs = new ProcessorCosts(platform);
        boolean told = time.compareTo(Duration.ofSeconds(1)) > 0;
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

    /** How many were answered with 429 or 503 so far. */
    int refused() {
        return refused;
    }

    ListTimes lists() throws IOException {
        return new ListTimes(platform, tokens());
    }

    /** A token lives for five minutes, and to ask for one costs seconds. */
    private Map<String, String> tokens() throws IOException {
        if (tokens.isEmpty() || System.nanoTime() - tokensReadAt > Duration.ofMinutes(2).toNanos()) {
            for (String role : List.of("operator", "executor", "controller")) {
                tokens.put(role, platform.token("brovary-" + role));
            }
            tokensReadAt = System.nanoTime();
        }
        return Map.copyOf(tokens);
    }

    @Override
    public void close() throws IOException {
        platform.close();
    }
}
