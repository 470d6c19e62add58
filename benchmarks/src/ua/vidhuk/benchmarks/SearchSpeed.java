package ua.vidhuk.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchFilter;

/** How fast an operator is answered over many appeals, of one tenant and of a whole country; and what an index costs. */
final class SearchSpeed {

    private static final int COUNTRY = 1_469;
    private static final int QUERIES = 2_000;
    private static final int WARM_UP = 300;
    private static final int PAGE = 20;
    private static final int BATCH = 500;
    private static final int WRITERS = 2;
    private static final Duration MOST = Duration.ofMinutes(4);
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final List<AppealText> real;
    private final int appeals;
    private final SearchServers servers;

    SearchSpeed(Path project, Path work, Path data, int appeals) throws Exception {
        this.real = AppealText.all(data.resolve("kropyvnytskyi_appeals_sample.csv"));
        this.appeals = appeals;
        this.servers = new SearchServers(project, work);
    }

    void run() throws Exception {
        try (servers) {
            Progress.say("%d appeals", appeals);
            Measured one = layout("one", 1);
            Measured country = layout("country", COUNTRY);
            for (String each : List.of("lucene", "elasticsearch", "postgres")) {
                double spread = country.of(each).memory();
                figure("search." + each + ".tenants1469.memory", spread, "MB", "one-tenant", one.of(each).memory());
            }
        }
    }

    /** What one system did. */
    private record Result(double p50, double p99, double rate, double disk, double memory) {}

    /** What each did, by its name. */
    private record Measured(Map<String, Result> results) {

        Result of(String system) {
            return results.get(system);
        }
    }

    private Measured layout(String name, int tenants) throws Exception {
        var mixed = new MixedAppeals(real, tenants);
        List<TriedQuery> queries = queries(mixed);
        String prefix = tenants == 1 ? "search.lucene." : "search.lucene.tenants1469.";
        Result lucene = measure(servers.lucene(name), mixed, queries);
        Result elasticsearch = measure(servers.elasticsearch(name), mixed, queries);
        Result postgres = measure(servers.postgres(), mixed, queries);
        for (var peer : Map.of("postgres", postgres, "elasticsearch", elasticsearch).entrySet()) {
            String against = peer.getKey();
            figure(prefix + "p50.vs-" + against, lucene.p50(), "ms", against, peer.getValue().p50());
            figure(prefix + "p99.vs-" + against, lucene.p99(), "ms", against, peer.getValue().p99());
            figure(prefix + "indexing.vs-" + against, lucene.rate(), "1/s", against, peer.getValue().rate());
            figure(prefix + "disk.vs-" + against, lucene.disk(), "MB", against, peer.getValue().disk());
            figure(prefix + "memory.vs-" + against, lucene.memory(), "MB", against, peer.getValue().memory());
        }
        servers.endServers();
        return new Measured(Map.of("lucene", lucene, "elasticsearch", elasticsearch, "postgres", postgres));
    }

    private static void figure(String name, double value, String unit, String peer, double peerValue) {
        new Figure(name, value, unit, peer, peerValue, 1).print();
    }

    private Result measure(SearchSystem system, MixedAppeals mixed, List<TriedQuery> queries) throws Exception {
        try (system) {
            double rate = appeals / seconds(() -> fill(system, mixed));
            Progress.say("%s: %.0f a second written", system.name(), rate);
            long end = System.nanoTime() + MOST.toNanos() / 4;
            for (TriedQuery each : queries.subList(0, WARM_UP)) {
                if (System.nanoTime() < end) {
                    system.find(each);
                }
            }
            double[] millis = times(system, queries.subList(WARM_UP, WARM_UP + QUERIES));
            var result = new Result(
                    millis[millis.length / 2],
                    millis[millis.length * 99 / 100],
                    rate,
                    system.megabytesOnDisk(),
                    system.megabytesInMemory());
            Progress.say("%s: %s", system.name(), result);
            return result;
        }
    }

    /** Milliseconds of each query, in order of length; of as many of them as there is time for, which are a fair part. */
    private static double[] times(SearchSystem system, List<TriedQuery> queries) throws Exception {
        long end = System.nanoTime() + MOST.toNanos();
        var millis = new double[queries.size()];
        int asked = 0;
        while (asked < queries.size() && System.nanoTime() < end) {
            TriedQuery query = queries.get(asked);
            millis[asked++] = 1000 * seconds(() -> system.find(query));
        }
        if (asked < queries.size()) {
            Progress.say("%s: broken off after %d of %d queries", system.name(), asked, queries.size());
        }
        double[] sorted = Arrays.copyOf(millis, asked);
        Arrays.sort(sorted);
        return sorted;
    }

    /** By as many writers as there are processors here, whatever the system. */
    private void fill(SearchSystem system, MixedAppeals mixed) throws Exception {
        var next = new AtomicInteger(1);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var ends = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                ends.add(writers.submit(() -> {
                    for (int from = next.getAndAdd(BATCH); from <= appeals; from = next.getAndAdd(BATCH)) {
                        system.add(IntStream.range(from, Math.min(from + BATCH, appeals + 1))
                                .mapToObj(mixed::appeal)
                                .toList());
                    }
                    return null;
                }));
            }
            for (Future<?> each : ends) {
                each.get();
            }
        }
        system.finish();
    }

    /** Work that is timed. */
    private interface Timed {
        void run() throws Exception;
    }

    private static double seconds(Timed work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private List<TriedQuery> queries(MixedAppeals mixed) {
        var random = new Random(7);
        var queries = new ArrayList<TriedQuery>();
        for (int i = 0; i < WARM_UP + QUERIES; i++) {
            SearchFilter filter = random.nextInt(5) > 0
                    ? SearchFilter.NONE
                    : SearchFilter.NONE.with(FacetField.STATE, Set.of(MixedAppeals.STATES.get(random.nextInt(3))));
            queries.add(new TriedQuery(mixed.tenant(random), words(mixed, random), filter, PAGE));
        }
        return queries;
    }

    /** Mostly words of an appeal; places, people, phones and numbers. */
    private String words(MixedAppeals mixed, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "вулиця " + mixed.street(random) + " " + (1 + random.nextInt(60));
            case 1 -> MixedAppeals.phone(random);
            case 2 -> String.format("КР-2026-%06d", 1 + random.nextInt(appeals));
            case 3 -> mixed.person(random) + " " + some(mixed, random, 1);
            case 4 -> some(mixed, random, 1) + " " + mixed.street(random);
            case 5, 6 -> some(mixed, random, 1);
            case 7, 8 -> some(mixed, random, 2);
            default -> some(mixed, random, 3);
        };
    }

    private static String some(MixedAppeals mixed, Random random, int number) {
        List<String> there = WORD.matcher(mixed.text(random).text())
                .results()
                .map(MatchResult::group)
                .toList();
        var words = new ArrayList<String>();
        for (int i = 0; i < number && !there.isEmpty(); i++) {
            words.add(there.get(random.nextInt(there.size())));
        }
        return String.join(" ", words);
    }
}
