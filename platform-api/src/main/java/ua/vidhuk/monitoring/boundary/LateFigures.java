package ua.vidhuk.monitoring.boundary;

import java.util.List;
import java.util.Map;

/**
 * How much is late now.
 *
 * @param all how many questions
 * @param executors by responsible enterprise, the most first
 * @param helpers by enterprise that has it besides, the most first; what several help in counts for each
 * @param categories by category, the most first
 */
public record LateFigures(long all, List<LateGroup> executors, List<LateGroup> helpers, List<LateGroup> categories) {

    /**
     * @param code of the enterprise or category; null for what nobody has
     * @param names by language tag, or null
     * @param all how many
     * @param day late up to a day
     * @param days late up to three days
     * @param week late up to a week
     * @param more late longer
     */
    public record LateGroup(
            String code, Map<String, String> names, long all, long day, long days, long week, long more) {

        /** The count of a word of lateness. */
        public long of(String word) {
            return switch (word) {
                case "day" -> day;
                case "days" -> days;
                case "week" -> week;
                case "more" -> more;
                default -> all;
            };
        }
    }
}
