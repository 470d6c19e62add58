package ua.vidhuk.petitions.entity;

import java.util.UUID;

/**
 * What a petition says, checked.
 *
 * @param title in one sentence
 * @param substance what is asked for and why
 * @param categoryId what it is about
 */
public record PetitionText(String title, String substance, UUID categoryId) {}
