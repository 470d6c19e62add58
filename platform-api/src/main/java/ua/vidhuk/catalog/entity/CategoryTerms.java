package ua.vidhuk.catalog.entity;

import java.util.UUID;

/**
 * What a category decides for the questions about it.
 *
 * @param id of the category
 * @param code its short name
 * @param emergency alarms at any hour (P10)
 * @param responseHours hours until an answer is due, or null when the law's term holds
 * @param priority normal, high, emergency, or null for the usual
 */
public record CategoryTerms(UUID id, String code, boolean emergency, Integer responseHours, String priority) {

    public static CategoryTerms of(Category category, String priority) {
        return new CategoryTerms(
                category.id(), category.code(), category.isEmergency(), category.responseHours(), priority);
    }
}
