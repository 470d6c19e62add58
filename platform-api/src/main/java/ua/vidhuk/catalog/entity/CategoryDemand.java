package ua.vidhuk.catalog.entity;

import java.util.List;
import java.util.UUID;

/**
 * How much people ask for in a category.
 *
 * @param category its id
 * @param count questions of the time that is looked at
 * @param before questions of the time before it
 * @param open how many of all its questions are open now
 * @param streets where the most of the count are from, the most first; at most three
 * @param enterprise responsible for the most of the count, or null when nobody has any
 * @param ofEnterprise how many of the count it has
 */
public record CategoryDemand(
        UUID category,
        long count,
        long before,
        long open,
        List<StreetDemand> streets,
        UUID enterprise,
        long ofEnterprise) {

    public CategoryDemand {
        streets = List.copyOf(streets);
    }

    /** How many of the count are from a street. */
    public record StreetDemand(String street, long count) {}
}
