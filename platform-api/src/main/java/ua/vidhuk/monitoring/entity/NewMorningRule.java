package ua.vidhuk.monitoring.entity;

import java.util.List;
import java.util.Objects;

/**
 * When the morning report shall be made and who shall get it, as somebody types it; {@link MorningRule} says what the parts
 * mean.
 *
 * @param hour {@code 09:30}
 * @param workingDaysOnly null for yes
 * @param readers null for nobody
 */
public record NewMorningRule(String hour, Boolean workingDaysOnly, List<MorningReader> readers) {

    public NewMorningRule {
        readers = readers == null
                ? List.of()
                : readers.stream().filter(Objects::nonNull).toList();
    }
}
