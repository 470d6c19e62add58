package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import ua.vidhuk.tenantadmin.control.HromadaList;
import ua.vidhuk.tenantadmin.entity.Hromada;

/** Every hromada of the country in one installation: creating, upgrading, reading, and what the database's backends hold. */
final class TenantsBenchmark {

    private static final int RUNS = 3;
    private static final int TEN = 10;
    private static final int WARM_UPS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(65);
    private static final Duration LEAD = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private final Vidhuk vidhuk;
    private final Path list;

    TenantsBenchmark(Vidhuk vidhuk, Path list) {
        this.vidhuk = vidhuk;
        this.list = list;
    }

    void run() throws Exception {
        var hromadas = HromadaList.read(list);
        var data = vidhuk.newData("tenants");
        try (var platform = vidhuk.up(data, false)) {
            var owner = PlatformOwner.of(platform, data);
            create(owner, hromadas);
            rest(owner);
            upgrade(owner, hromadas.size());
            var slugs = hromadas.stream().map(Hromada::slug).toList();
            Progress.say("planting an appeal in each");
            PlantedAppeals.plant(owner, slugs);
            read(platform, owner, slugs);
        }
    }

    private static void create(PlatformOwner owner, List<Hromada> hromadas) throws Exception {
        try (var creation = new TenantCreation(owner)) {
            creation.warmUp(2 * TEN);
            double plain = creation.plainSchema(TEN);
            creation.create(hromadas);
            int all = creation.created();
            for (int i = 0; i < TEN; i++) {
                creation.create(List.of(new Hromada("one-more-" + i, null, "Наступна", "сільська", "Ніде")));
            }
            new Figure("tenants.create.db.median", creation.median(0, all), "ms", "liquibase-schema-alone", plain, all)
                    .print();
            new Figure(
                            "tenants.create.at" + all,
                            creation.median(all, all + TEN),
                            "ms",
                            "first-ten",
                            creation.median(0, TEN),
                            TEN)
                    .print();
        }
    }

    /** What the sweeps cost when nothing happens anywhere, after the node's first, which visit everybody. */
    private static void rest(PlatformOwner owner) throws Exception {
        Progress.say("resting");
        Thread.sleep(REST.toMillis());
        long before = transactions(owner);
        Thread.sleep(REST.toMillis());
        double perSecond = (transactions(owner) - before) / (double) REST.toSeconds();
        new Figure("tenants.idle.transactions", perSecond, "1/s", null, 0, 1).print();
    }

    private static long transactions(PlatformOwner owner) throws Exception {
        var committed = "select xact_commit::text from pg_stat_database where datname = current_database()";
        return Long.parseLong(owner.read(committed).getFirst());
    }

    private void upgrade(PlatformOwner owner, int tenants) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path") + ":" + vidhuk.benchmarks().resolve("upgrade"),
                UpgradeRun.class.getName(),
                owner.url(),
                owner.user(),
                owner.password());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+");
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the upgrade failed");
        }
        double plain = Double.parseDouble(answer[0]) * tenants;
        double ours = Double.parseDouble(answer[1]) * tenants / Double.parseDouble(answer[2]);
        new Figure("tenants.upgrade.all", ours, "s", "liquibase-one-by-one", plain, 1).print();
    }

    private static void read(RunningPlatform platform, PlatformOwner owner, List<String> slugs) throws Exception {
        var one = List.of(slugs.get(slugs.size() / 2));
        var memory = new BackendMemory(owner);
        double fresh = memory.ofAFreshOne();
        for (int round = 1; round <= WARM_UPS; round++) {
            load(platform, one, WARM_UP);
            load(platform, slugs, WARM_UP);
        }
        var alone = new Median();
        var spread = new Median();
        double largest = 0;
        for (int run = 1; run <= RUNS; run++) {
            alone.add(load(platform, one, MEASURED));
            spread.add(load(platform, slugs, MEASURED));
            var backends = memory.ofTheApplication();
            largest = Math.max(largest, Collections.max(backends));
            Progress.say(
                    "run %d: %d backends, largest %.1f MB, together %.0f MB",
                    run,
                    backends.size(),
                    Collections.max(backends),
                    backends.stream().mapToDouble(Double::doubleValue).sum());
        }
        new Figure("tenants.read.spread.p99", spread.value(), "ms", "one-tenant", alone.value(), RUNS).print();
        new Figure("tenants.backend.memory", largest, "MB", "fresh-backend", fresh, RUNS).print();
    }

    private static double load(RunningPlatform platform, List<String> slugs, Duration measured) throws IOException {
        var requests = new SpreadRequests(platform.address(), slugs);
        LoadResult result = new ClosedLoop(platform.address(), requests).run(LEAD, measured);
        Progress.say(
                "%d tenant(s): %.0f/s, p50 %.1f ms, p99 %.1f ms",
                slugs.size(),
                result.perSecond(),
                result.percentile(50),
                result.percentile(99));
        return result.percentile(99);
    }
}
