package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * More people sign at once than may wait, and whoever is asked to come again does so at once. Everything but a signature
 * and a clean 503 ends the run.
 */
final class SigningOverload {

    private static final int USUAL = 64;
    private static final int CROWD = 4_000;
    private static final int SECONDS_BEFORE = 5;
    private static final int LONGEST_RECOVERY = 10;
    private static final int PEOPLE_A_SECOND = 6_000;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration OF_THE_OVERLOAD = Duration.ofSeconds(10);

    private final RunningPlatform platform;
    private final ManyPeople people;
    private final String petition;
    private long signed;

    SigningOverload(RunningPlatform platform, ManyPeople people, String petition) {
        this.platform = platform;
        this.people = people;
        this.petition = petition;
    }

    /** Seconds after the overload until a second of signing is no worse than the worst one before it. */
    double recovery() throws IOException {
        double worst = 0;
        List<String> before = people.tokens(SECONDS_BEFORE * PEOPLE_A_SECOND);
        for (int i = 0; i < SECONDS_BEFORE; i++) {
            worst = Math.max(worst, second(part(before, i)));
        }
        List<String> crowd = people.tokens(CROWD + (int) OF_THE_OVERLOAD.toSeconds() * PEOPLE_A_SECOND);
        List<String> after = people.tokens(LONGEST_RECOVERY * PEOPLE_A_SECOND);
        overload(crowd, worst);
        long end = System.nanoTime();
        for (int i = 0; i < LONGEST_RECOVERY; i++) {
            double p99 = second(part(after, i));
            double seconds = (System.nanoTime() - end) / 1e9;
            Progress.say("%.1f s after the overload: p99 %.1f ms", seconds, p99);
            if (p99 <= worst) {
                return seconds;
            }
        }
        throw new IllegalStateException("after " + LONGEST_RECOVERY + " s signing is still slower than before");
    }

    /** How many were acknowledged, in all of it. */
    long signed() {
        return signed;
    }

    private void overload(List<String> crowd, double worst) throws IOException {
        Progress.say("worst second of signing: p99 %.1f ms; now %d at once", worst, CROWD);
        var requests = new SigningRequests(platform.address(), petition, crowd, true);
        LoadResult result = new ClosedLoop(platform.address(), requests, CROWD).run(Duration.ZERO, OF_THE_OVERLOAD);
        signed += requests.signed();
        Progress.say(
                "overload: %d signed, %d asked to come again, p99 %.1f ms",
                requests.signed(), requests.refused(), result.percentile(99));
    }

    private double second(List<String> tokens) throws IOException {
        var requests = new SigningRequests(platform.address(), petition, tokens);
        LoadResult result = new ClosedLoop(platform.address(), requests, USUAL).run(Duration.ZERO, SECOND);
        signed += requests.signed();
        return result.percentile(99);
    }

    private static List<String> part(List<String> tokens, int second) {
        return tokens.subList(second * PEOPLE_A_SECOND, (second + 1) * PEOPLE_A_SECOND);
    }
}
