package ua.vidhuk.monitoring.entity;

import java.util.List;
import java.util.Objects;

/**
 * A step as somebody types it; {@link LadderStep} says what the parts mean. All but the hours and the name may be null.
 *
 * @param hours after the deadline
 */
public record NewLadderStep(
        Integer hours,
        String name,
        List<String> roles,
        boolean enterprise,
        List<String> emails,
        List<String> categories) {

    public NewLadderStep {
        roles = said(roles);
        emails = said(emails);
        categories = said(categories);
    }

    private static List<String> said(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(Objects::nonNull).toList();
    }
}
