package ua.vidhuk.appeals.entity;

import java.time.Instant;

/**
 * Within how many hours a tenant answers pressing questions, where that is stricter than law and category.
 *
 * @param highHours 1 to 8760, or null when a high priority promises nothing
 * @param emergencyHours 1 to 8760 and no more than those of a high one, or null
 * @param setAt when it was set; null for the one before any was
 * @param setBy login of who set it, or null
 */
public record PriorityRule(Integer highHours, Integer emergencyHours, Instant setAt, String setBy) {

    public static final int MOST_HOURS = 8_760;

    /** Until a tenant sets its own. */
    public static final PriorityRule NONE = new PriorityRule(null, null, null, null);

    /** Hours that a priority promises, or null; an emergency has no more than what is merely high. */
    public Integer hours(Priority priority) {
        return switch (priority) {
            case NORMAL -> null;
            case HIGH -> highHours;
            case EMERGENCY -> emergencyHours == null ? highHours : emergencyHours;
        };
    }

    /** The stricter of what a priority and a category promise; null when neither does. */
    public Integer strictest(Priority priority, Integer categoryHours) {
        Integer hours = hours(priority);
        if (hours == null || categoryHours == null) {
            return hours == null ? categoryHours : hours;
        }
        return Math.min(hours, categoryHours);
    }
}
