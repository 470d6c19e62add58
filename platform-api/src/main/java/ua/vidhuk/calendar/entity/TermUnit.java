package ua.vidhuk.calendar.entity;

import java.util.Arrays;
import java.util.Locale;

/** What a term is counted in. */
public enum TermUnit {
    HOUR,
    CALENDAR_DAY,
    WORKING_DAY,
    MONTH;

    /**
     * The unit of a name as it stands in the table: {@code working-day}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TermUnit ofLabel(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of terms: " + label));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
