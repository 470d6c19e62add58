package ua.vidhuk.petitions.entity;

/**
 * A petition as its author writes it, not yet checked.
 *
 * @param title in one sentence
 * @param substance what is asked for and why
 * @param category code of the category
 * @param language tag of the language in which it is written, or null for the tenant's default
 */
public record NewPetition(String title, String substance, String category, String language) {}
