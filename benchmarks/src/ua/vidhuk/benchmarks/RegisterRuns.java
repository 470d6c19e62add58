package ua.vidhuk.benchmarks;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Runs of the floor and the product in turn, on the same tenants of the same database. */
final class RegisterRuns {

    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private final RunningPlatform platform;
    private final List<BenchmarkTenant> tenants;
    private final Set<String> acknowledged;
    private final Median throughput = new Median();
    private final Median p50 = new Median();
    private final Median p99 = new Median();
    private final Median floorThroughput = new Median();
    private final Median floorP50 = new Median();
    private final Median floorP99 = new Median();

    /**
     * @param acknowledged gathers the registration numbers that the product answered
     */
    RegisterRuns(RunningPlatform platform, List<BenchmarkTenant> tenants, Set<String> acknowledged) {
        this.platform = platform;
        this.tenants = tenants;
        this.acknowledged = acknowledged;
    }

    void warmUp(Duration time) throws Exception {
        register(time);
        new FloorLoop(platform, tenants).run(LEAD, Duration.ofSeconds(3));
    }

    void measure(int runs) throws Exception {
        for (int run = 1; run <= runs; run++) {
            awaitQuiet();
            LoadResult floor = new FloorLoop(platform, tenants).run(LEAD, MEASURED);
            Progress.say(
                    "run %d, %d tenant(s): floor %.0f/s, p50 %.1f ms, p99 %.1f ms",
                    run, tenants.size(), floor.perSecond(), floor.percentile(50), floor.percentile(99));
            floorThroughput.add(floor.perSecond());
            floorP50.add(floor.percentile(50));
            floorP99.add(floor.percentile(99));
            LoadResult product = register(MEASURED);
            throughput.add(product.perSecond());
            p50.add(product.percentile(50));
            p99.add(product.percentile(99));
        }
    }

    private void awaitQuiet() throws Exception {
        new RegisterIntegrity(platform).awaitQuiet(tenants);
    }

    private LoadResult register(Duration measured) throws Exception {
        var tokens = new HashMap<String, String>();
        for (BenchmarkTenant tenant : tenants) {
            tokens.put(tenant.slug(), platform.token(tenant.slug() + "-operator"));
        }
        var requests = new RegisterRequests(platform.address(), tenants, tokens);
        var costs = new ProcessorCosts(platform);
        LoadResult result = new ClosedLoop(platform.address(), requests).run(LEAD, measured);
        Progress.say(
                "%d tenant(s): product %.0f/s, p50 %.1f ms, p99 %.1f ms; processor ms each: %s, load generator %.3f",
                tenants.size(),
                result.perSecond(),
                result.percentile(50),
                result.percentile(99),
                costs.perRequest(requests.registered().size()),
                result.ownMicros() / 1000);
        acknowledged.addAll(requests.registered());
        return result;
    }

    Median throughput() {
        return throughput;
    }

    Median p50() {
        return p50;
    }

    Median p99() {
        return p99;
    }

    Median floorThroughput() {
        return floorThroughput;
    }

    Median floorP50() {
        return floorP50;
    }

    Median floorP99() {
        return floorP99;
    }
}
