package ua.vidhuk.monitoring.entity;

import java.util.List;

/**
 * Whom to tell of work that is so late.
 *
 * @param hours after the deadline; 0 at once
 * @param name what the step is called: {@code Дуже пізно}
 * @param roles labels of roles whose staff is told
 * @param enterprise whether the responsible enterprise is told
 * @param emails further addresses, of named officials
 * @param categories codes of the categories for which it holds; empty for all
 */
public record LadderStep(
        int hours, String name, List<String> roles, boolean enterprise, List<String> emails, List<String> categories) {

    public LadderStep {
        roles = List.copyOf(roles);
        emails = List.copyOf(emails);
        categories = List.copyOf(categories);
    }

    boolean holdsFor(String category) {
        return categories.isEmpty() || categories.contains(category);
    }
}
