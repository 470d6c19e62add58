package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the pages of the workspace ask for, one after the other while nobody else asks; the slowest of it is the figure. */
final class ListTimes {

    private static final int LEAD = 20;
    private static final int MEASURED = 60;

    private static final Map<String, List<String>> ASKED = Map.of(
            "operator",
            List.of(
                    "questions",
                    "questions?order=newest",
                    "questions?state=closed",
                    "questions?overdue=true",
                    "questions/counts",
                    "questions/clusters?zoom=12",
                    "late-work",
                    "late-work/figures",
                    "incidents",
                    "calls",
                    "letters",
                    "outgoing-letters",
                    "search?kind=question&limit=20&q=%D0%BB%D1%96%D1%84%D1%82"),
            "executor",
            List.of("questions", "questions/counts"),
            "controller",
            List.of("feedback/call-backs", "feedback/ratings", "questions?state=done"));

    private final RunningPlatform platform;
    private final Map<String, String> tokens;

    /**
     * @param tokens by role
     */
    ListTimes(RunningPlatform platform, Map<String, String> tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    /** Prints the slowest list's time that nineteen of twenty do not exceed, with that of an answer that is constant. */
    void print(String figure) throws IOException {
        double constant = time("constant", platform.url() + "/ping", tokens.get("operator"));
        double slowest = 0;
        for (var role : ASKED.entrySet()) {
            for (String each : role.getValue()) {
                String url = platform.url() + "/brovary/api/v1/" + each;
                slowest = Math.max(slowest, time(role.getKey() + " " + each, url, tokens.get(role.getKey())));
            }
        }
        new Figure(figure, slowest, "ms", "constant", constant, 1).print();
    }

    private static double time(String name, String url, String token) throws IOException {
        var times = new ArrayList<Double>();
        for (int i = 0; i < LEAD + MEASURED; i++) {
            long start = System.nanoTime();
            SimpleHttp.read(url, token);
            if (i >= LEAD) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        times.sort(null);
        double p95 = times.get(times.size() * 95 / 100);
        Progress.say("%-60s median %.1f ms, p95 %.1f ms", name, times.get(times.size() / 2), p95);
        return p95;
    }
}
