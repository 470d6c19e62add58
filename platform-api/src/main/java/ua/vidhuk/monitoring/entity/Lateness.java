package ua.vidhuk.monitoring.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How late something is, in the words of the board. */
public enum Lateness {
    /** Up to a day. */
    DAY(0, 1),
    /** Up to three days. */
    DAYS(1, 3),
    /** Up to a week. */
    WEEK(3, 7),
    /** Longer. */
    MORE(7, 36_500);

    private final int from;
    private final int to;

    Lateness(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public static Optional<Lateness> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Its name in addresses and message keys: {@code days}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first deadline that is as late as that. */
    public Instant earliest(Instant now) {
        return now.minus(Duration.ofDays(to));
    }

    /** The deadline from which on nothing is as late as that. */
    public Instant latest(Instant now) {
        return now.minus(Duration.ofDays(from));
    }
}
