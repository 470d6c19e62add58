package ua.vidhuk.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Appeals registered over HTTP by 32 operators at once, beside the same rows written by plain JDBC. */
final class RegisterBenchmark {

    private static final List<String> TENANTS = List.of("brovary", "lutsk", "sievierodonetsk", "istra", "zakarpattia");
    private static final int RUNS = 3;
    /** Until the compilers of a server on few processors have come to an end; watched by the costs of each run. */
    private static final Duration WARM_UP = Duration.ofSeconds(120);
    private static final String PEER = "jdbc-floor";

    private final Vidhuk vidhuk;

    RegisterBenchmark(Vidhuk vidhuk) {
        this.vidhuk = vidhuk;
    }

    void run() throws Exception {
        try (var platform = vidhuk.up(vidhuk.newData("register"), true)) {
            var tenants = new ArrayList<BenchmarkTenant>();
            for (String slug : TENANTS) {
                tenants.add(BenchmarkTenant.read(platform, slug));
            }
            Set<String> acknowledged = new HashSet<>();
            var spread = new RegisterRuns(platform, tenants, acknowledged);
            var single = new RegisterRuns(platform, tenants.subList(0, 1), acknowledged);
            Progress.say("warming up");
            spread.warmUp(WARM_UP);
            single.warmUp(WARM_UP);
            single.measure(RUNS);
            print("register.throughput", "1/s", single.throughput(), single.floorThroughput());
            print("register.p50", "ms", single.p50(), single.floorP50());
            print("register.p99", "ms", single.p99(), single.floorP99());
            spread.measure(RUNS);
            print("register.five-tenants.throughput", "1/s", spread.throughput(), spread.floorThroughput());
            new RegisterIntegrity(platform).check(acknowledged, tenants);
        }
    }

    private static void print(String name, String unit, Median product, Median floor) {
        new Figure(name, product.value(), unit, PEER, floor.value(), RUNS).print();
    }
}
