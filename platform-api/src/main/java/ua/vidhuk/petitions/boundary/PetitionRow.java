package ua.vidhuk.petitions.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A petition in a list.
 *
 * @param number or null for a draft
 * @param title or null when it was refused for what it says
 * @param category code of the category
 * @param categoryNames by language tag
 * @param state word of the state
 * @param publishedAt or null
 * @param collectingUntil until when people may sign, or null
 * @param waitsUntil by when staff must act, or null
 * @param threshold how many signatures oblige the body to review, or null until it is published
 * @param signatures how many there are
 * @param refusedFor what was not met, or null
 * @param version to be sent back with the next change
 */
public record PetitionRow(
        UUID id,
        String number,
        String title,
        String category,
        Map<String, String> categoryNames,
        String state,
        Instant publishedAt,
        Instant collectingUntil,
        Instant waitsUntil,
        Integer threshold,
        long signatures,
        String refusedFor,
        long version) {}
