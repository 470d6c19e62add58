package ua.vidhuk.deployment;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The one place that writes to the terminal: results to standard output, complaints to standard error. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Console ofTheProcess() {
        return new Console(System.out, System.err);
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        err.println(line);
        err.flush();
    }

    /** Says that a step is finished and how long it took. */
    void finished(String step, Instant since) {
        double seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-52s %5.1f s", step, seconds));
    }
}
