package ua.vidhuk.petitions.boundary;

import java.util.List;

/**
 * A page of a list of petitions.
 *
 * @param next cursor of the next page, or null
 */
public record PetitionPage(List<PetitionRow> items, String next) {}
