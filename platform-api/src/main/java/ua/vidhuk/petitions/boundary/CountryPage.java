package ua.vidhuk.petitions.boundary;

import java.util.List;

/**
 * A page of the petitions of the country.
 *
 * @param next cursor of the next page, or null
 */
public record CountryPage(List<CountryRow> items, String next) {}
