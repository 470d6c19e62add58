package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A rush on one petition: 64 people at a time sign it while others read its page, beside the same rows by plain JDBC. */
final class PetitionBenchmark {

    private static final int RUNS = 3;
    private static final int CONNECTIONS = 64;
    private static final int WARM_UPS = 11;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final int PEOPLE_A_SECOND = 4_500;
    private static final String PEER = "jdbc-floor";
    private static final String CHECKLIST =
            """
            "author-named", "substance-clear", "within-competence", "no-violence", "no-infringement", "no-personal-data",
            "not-repeated"\
            """;

    private final Vidhuk vidhuk;
    private final Median throughput = new Median();
    private final Median p99 = new Median();
    private final Median readP99 = new Median();
    private final Median floorThroughput = new Median();
    private final Median floorP99 = new Median();
    private long signed;

    PetitionBenchmark(Vidhuk vidhuk) {
        this.vidhuk = vidhuk;
    }

    void run() throws Exception {
        try (var platform = vidhuk.up(vidhuk.newData("petition"), true)) {
            measure(platform);
        }
    }

    private void measure(RunningPlatform platform) throws Exception {
        var people = ManyPeople.in(platform);
        String petition = published(platform, "Петиція, яку підписують усі разом");
        String another = published(platform, "Петиція, яку підписують без нас");
        warmUp(platform, people);
        for (int run = 1; run <= RUNS; run++) {
            floor(platform, another, run);
            measure(platform, people, petition, run);
        }
        new Figure("petition.sign.throughput", throughput.value(), "1/s", PEER, floorThroughput.value(), RUNS)
                .print();
        new Figure("petition.sign.p99", p99.value(), "ms", PEER, floorP99.value(), RUNS).print();
        new Figure("petition.read.p99", readP99.value(), "ms", null, 0, RUNS).print();
        var overload = new SigningOverload(platform, people, petition);
        new Figure("petition.overload.recovery", overload.recovery(), "s", null, 0, 1).print();
        signed += overload.signed();
        new Figure("petition.recount.difference", difference(platform, petition), "signatures", null, 0, RUNS)
                .print();
    }

    /** The same people sign one petition after the other and others read it, until the compilers have come to an end. */
    private void warmUp(RunningPlatform platform, ManyPeople people) throws Exception {
        List<String> tokens = tokens(people, WARM_UP);
        for (int round = 1; round <= WARM_UPS; round++) {
            Progress.say("warming up, %d of %d", round, WARM_UPS);
            String petition = published(platform, "Петиція для розминки " + round);
            try (var readers = new PacedReaders(platform.url() + "/brovary/petitions/" + petition)) {
                sign(platform, tokens, petition, WARM_UP);
                readers.stop();
            }
        }
        signed = 0;
    }

    private void floor(RunningPlatform platform, String petition, int run) throws Exception {
        LoadResult floor = new SigningFloor(platform, petition).run(CONNECTIONS, LEAD, MEASURED);
        Progress.say("run %d: floor %.0f/s, p99 %.1f ms", run, floor.perSecond(), floor.percentile(99));
        floorThroughput.add(floor.perSecond());
        floorP99.add(floor.percentile(99));
    }

    private void measure(RunningPlatform platform, ManyPeople people, String petition, int run) throws Exception {
        List<String> tokens = tokens(people, MEASURED);
        try (var readers = new PacedReaders(platform.url() + "/brovary/petitions/" + petition)) {
            LoadResult result = sign(platform, tokens, petition, MEASURED);
            LoadResult read = readers.stop();
            Progress.say("run %d: %d pages read, p99 %.1f ms", run, read.count(), read.percentile(99));
            throughput.add(result.perSecond());
            p99.add(result.percentile(99));
            readP99.add(read.percentile(99));
        }
    }

    /** Written before anything is measured: to write a token costs more than to sign with it. */
    private static List<String> tokens(ManyPeople people, Duration time) {
        return people.tokens(PEOPLE_A_SECOND * (int) LEAD.plus(time).toSeconds());
    }

    private LoadResult sign(RunningPlatform platform, List<String> tokens, String petition, Duration time)
            throws IOException {
        var requests = new SigningRequests(platform.address(), petition, tokens);
        var costs = new ProcessorCosts(platform);
        LoadResult result = new ClosedLoop(platform.address(), requests, CONNECTIONS).run(LEAD, time);
        Progress.say(
                "product %.0f/s, p50 %.1f ms, p99 %.1f ms; processor ms each: %s, load generator %.3f",
                result.perSecond(),
                result.percentile(50),
                result.percentile(99),
                costs.perRequest((int) requests.signed()),
                result.ownMicros() / 1000);
        signed += requests.signed();
        return result;
    }

    /** Between what was acknowledged, what the count says, and what a recount finds: the largest difference. */
    private double difference(RunningPlatform platform, String petition) throws Exception {
        long counted = number(platform, "select signatures from petition_tally where petition_id = '" + petition + "'");
        long recounted = number(
                platform,
                "select count(*) from petition_signature where withdrawn_at is null and invalidated_by is null"
                        + " and petition_id = '" + petition + "'");
        Progress.say("acknowledged %d, count %d, recount %d", signed, counted, recounted);
        return Math.max(Math.abs(counted - recounted), Math.abs(signed - recounted));
    }

    private static long number(RunningPlatform platform, String sql) throws Exception {
        return Long.parseLong(platform.read("t_brovary", sql).getFirst());
    }

    private static String published(RunningPlatform platform, String title) throws IOException {
        String api = platform.url() + "/brovary/api/v1/";
        String citizen = platform.token("citizen");
        String category = SimpleHttp.get(api + "categories", citizen).get(0).path("code").asText();
        JsonNode draft = SimpleHttp.post(
                api + "petitions",
                citizen,
                """
                {"title": "%s", "category": "%s", "language": "uk",
                 "substance": "Просимо, щоб ця петиція витримала всіх, хто хоче підписати її в одну мить."}"""
                        .formatted(title, category));
        String id = draft.path("id").asText();
        JsonNode sent = SimpleHttp.post(api + "petitions/" + id + "/send", citizen, version(draft));
        SimpleHttp.post(
                api + "moderation/petitions/" + id + "/publish",
                platform.token("brovary-moderator"),
                "{\"version\": " + sent.path("version") + ", \"confirmed\": [" + CHECKLIST + "]}");
        return id;
    }

    private static String version(JsonNode petition) {
        return "{\"version\": " + petition.path("version") + "}";
    }
}
