package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Public pages by 32 connections, beside a resource of the same server that answers a constant. */
final class PageBenchmark {

    private static final int RUNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration LEAD = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final String CONSTANT = "constant";
    private static final String MOST_EVENTFUL =
            """
        select a.access_code from appeal a join appeal_history h on h.appeal_id = a.id
        group by a.access_code order by count(*) desc, a.access_code limit 1\
        """;

    private final Vidhuk vidhuk;
    private final Map<String, Median> throughput = new LinkedHashMap<>();
    private final Map<String, Median> p99 = new LinkedHashMap<>();

    PageBenchmark(Vidhuk vidhuk) {
        this.vidhuk = vidhuk;
    }

    void run() throws Exception {
        try (var platform = vidhuk.up(vidhuk.newData("page"), true)) {
            var pages = new LinkedHashMap<String, String>();
            pages.put(CONSTANT, "/ping");
            pages.put("front", "/brovary/");
            pages.put(
                    "appeal",
                    "/brovary/follow/"
                            + platform.read("t_brovary", MOST_EVENTFUL).getFirst());
            Progress.say("warming up");
            for (String path : pages.values()) {
                load(platform, path, WARM_UP);
            }
            for (int run = 1; run <= RUNS; run++) {
                Progress.say("run %d", run);
                for (var page : pages.entrySet()) {
                    LoadResult result = load(platform, page.getValue(), MEASURED);
                    throughput
                            .computeIfAbsent(page.getKey(), any -> new Median())
                            .add(result.perSecond());
                    p99.computeIfAbsent(page.getKey(), any -> new Median()).add(result.percentile(99));
                }
            }
            for (String page : pages.keySet().stream().skip(1).toList()) {
                print("page." + page + ".throughput", throughput, page, "1/s");
                print("page." + page + ".p99", p99, page, "ms");
            }
        }
    }

    private static LoadResult load(RunningPlatform platform, String path, Duration measured) throws IOException {
        var costs = new ProcessorCosts(platform);
        var requests = new PageRequests(platform.address(), path);
        LoadResult result = new ClosedLoop(platform.address(), requests).run(LEAD, measured);
        Progress.say(
                "%s, %d characters: %.0f/s, p50 %.1f ms, p99 %.1f ms; processor ms a request: %s, load generator %.3f",
                path.startsWith("/brovary/follow") ? "appeal" : path,
                requests.length(),
                result.perSecond(),
                result.percentile(50),
                result.percentile(99),
                costs.perRequest((int) (result.count() * (1 + LEAD.toMillis() / (double) measured.toMillis()))),
                result.ownMicros() / 1000);
        return result;
    }

    private static void print(String name, Map<String, Median> values, String page, String unit) {
        new Figure(
                        name,
                        values.get(page).value(),
                        unit,
                        CONSTANT,
                        values.get(CONSTANT).value(),
                        RUNS)
                .print();
    }
}
