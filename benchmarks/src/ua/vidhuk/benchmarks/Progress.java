package ua.vidhuk.benchmarks;

import java.util.Locale;

/** What a benchmark says to people while it runs. */
final class Progress {

    private Progress() {}

    static void say(String pattern, Object... values) {
        System.err.println(String.format(Locale.ROOT, pattern, values));
    }
}
