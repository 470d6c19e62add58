package ua.vidhuk.appeals.entity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a rule holds, by the clock on the wall of the tenant: an hour that comes twice in autumn is meant both times, one that
 * is left out in spring never comes. A time over midnight belongs to the day on which it begins.
 *
 * @param days words of days of the week, {@code mon}; none for every day
 * @param from when it begins on these days, {@code 20:00}; null for their beginning
 * @param to when it is over, {@code 06:00}, not after {@code from} for the next day; null for their end
 * @param closed whether only while the centre does not work, by its own working time
 */
public record RoutingTime(List<String> days, String from, String to, boolean closed) {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    public RoutingTime {
        days = days == null ? List.of() : List.copyOf(days);
    }

    /** The word of a day of the week. */
    public static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    public static Optional<DayOfWeek> day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(each -> word(each).equals(word))
                .findFirst();
    }

    /**
     * @param at in the zone of the tenant
     * @param open whether the centre works then
     */
    public boolean fits(ZonedDateTime at, boolean open) {
        return !(closed && open) && fitsClock(at);
    }

    private boolean fitsClock(ZonedDateTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        boolean today = fitsDay(at.getDayOfWeek());
        if (begin() < end()) {
            return today && minute >= begin() && minute < end();
        }
        return today && minute >= begin() || fitsDay(at.getDayOfWeek().minus(1)) && minute < end();
    }

    private boolean fitsDay(DayOfWeek day) {
        return days.isEmpty() || days.contains(word(day));
    }

    /** Whether it holds whenever another does; null holds always. */
    static boolean covers(RoutingTime wide, RoutingTime narrow) {
        if (wide == null) {
            return true;
        }
        boolean closedAlike = !wide.closed || narrow != null && narrow.closed;
        BitSet missing = narrow == null ? always() : narrow.minutes();
        missing.andNot(wide.minutes());
        return closedAlike && missing.isEmpty();
    }

    /** The minutes of the week in which it holds. */
    private BitSet minutes() {
        var minutes = new BitSet(WEEK);
        Set<DayOfWeek> meant = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).filter(this::fitsDay).forEach(meant::add);
        int length = begin() < end() ? end() - begin() : DAY - begin() + end();
        for (DayOfWeek day : meant) {
            int start = day.ordinal() * DAY + begin();
            minutes.set(start, Math.min(start + length, WEEK));
            minutes.set(0, Math.max(start + length - WEEK, 0));
        }
        return minutes;
    }

    private static BitSet always() {
        var minutes = new BitSet(WEEK);
        minutes.set(0, WEEK);
        return minutes;
    }

    private int begin() {
        return from == null ? 0 : minute(from);
    }

    private int end() {
        int minute = to == null ? 0 : minute(to);
        return minute == 0 ? DAY : minute;
    }

    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }
}
