package ua.vidhuk.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Moments and durations as people say them: "за 2 дні (24.11, 18:00)", "учора (21.11, 9:05)", "3 години". */
public final class WhenInWords {

    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
    private static final int MINUTES_SAID = 60;
    private static final int HOURS_SAID = 24;
    private static final int DAYS_SAID = 60;

    private final Words words;
    private final ZoneId zone;
    private final Instant now;

    public WhenInWords(Words words, ZoneId zone, Instant now) {
        this.words = words;
        this.zone = zone;
        this.now = now;
    }

    public When of(Instant moment) {
        String exact = EXACT.localizedBy(words.language().locale()).format(moment.atZone(zone));
        return new When(
                distance(moment) + " (" + shortDate(moment) + ")", exact, moment.toString(), moment.isBefore(now));
    }

    /** Day and time: "24.11, 18:00"; with the year when it is not this one. */
    public String shortDate(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        boolean thisYear = local.getYear() == now.atZone(zone).getYear();
        String date = String.format("%02d.%02d", local.getDayOfMonth(), local.getMonthValue());
        return date
                + (thisYear ? "" : "." + local.getYear())
                + String.format(", %d:%02d", local.getHour(), local.getMinute());
    }

    /** A day without its year: "24.11". */
    public String day(LocalDate day) {
        return String.format("%02d.%02d", day.getDayOfMonth(), day.getMonthValue());
    }

    /** A length of time in its largest sensible unit: "45 хвилин", "5 годин", "3 дні". */
    public String length(Duration length) {
        long minutes = Math.max(1, length.toMinutes());
        if (minutes < MINUTES_SAID) {
            return count("web.when.minutes", minutes);
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 2 * HOURS_SAID
                ? count("web.when.hours", hours)
                : count("web.when.days", Math.round(hours / 24.0));
    }

    private String distance(Instant moment) {
        boolean past = moment.isBefore(now);
        Duration span = Duration.between(now, moment).abs();
        if (span.toMinutes() < 1) {
            return words.text(past ? "web.when.just-now" : "web.when.now");
        }
        LocalDate day = LocalDate.ofInstant(moment, zone);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), day);
        if (Math.abs(days) <= 1 && span.toHours() >= (days == 0 ? HOURS_SAID : 6)) {
            return words.text(days < 0 ? "web.when.yesterday" : "web.when.tomorrow");
        }
        return words.text(past ? "web.when.ago" : "web.when.in", Map.of("span", span(span, Math.abs(days))));
    }

    private String span(Duration span, long days) {
        if (span.toMinutes() < MINUTES_SAID) {
            return count("web.when.minutes.span", span.toMinutes());
        }
        if (span.toHours() < HOURS_SAID) {
            return count("web.when.hours.span", span.toHours());
        }
        return days < DAYS_SAID
                ? count("web.when.days.span", Math.max(1, days))
                : count("web.when.months.span", days / 30);
    }

    private String count(String key, long n) {
        return words.text(key, Map.of("n", n));
    }
}
