package ua.vidhuk.calendar.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a day in which people work.
 *
 * @param from minute of the day in which it begins
 * @param to minute of the day with which it is over; 1440 at midnight
 */
public record Shift(int from, int to) {

    private static final int DAY = 24 * 60;
    private static final Pattern FORM =
            Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*[-–—]\\s*([01]?\\d|2[0-4])[:.]([0-5]\\d)");

    public Shift {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("a shift begins and ends within a day");
        }
    }

    /**
     * Shifts as people write them: {@code 8:00–12:00, 13:00–17:00}; none for an empty text.
     *
     * @throws IllegalArgumentException when they are no times, or two of them overlap
     */
    public static List<Shift> parse(String text) {
        var shifts = new ArrayList<Shift>();
        if (text == null || text.isBlank()) {
            return shifts;
        }
        for (String part : text.split("[,;]")) {
            var found = FORM.matcher(part.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException("no shift");
            }
            shifts.add(new Shift(minute(found.group(1), found.group(2)), minute(found.group(3), found.group(4))));
        }
        shifts.sort(Comparator.comparingInt(Shift::from));
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from() < shifts.get(i - 1).to()) {
                throw new IllegalArgumentException("shifts overlap");
            }
        }
        return shifts;
    }

    /** The shifts in the one form in which they are kept. */
    public static String text(List<Shift> shifts) {
        return shifts.stream().map(Shift::text).collect(Collectors.joining(", "));
    }

    boolean contains(int minute) {
        return from <= minute && minute < to;
    }

    private String text() {
        return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }
}
