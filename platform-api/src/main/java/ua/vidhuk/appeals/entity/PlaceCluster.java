package ua.vidhuk.appeals.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Questions that lie near each other.
 *
 * @param count how many
 * @param late how many of them are past their deadline
 * @param worst the highest priority among those that are open; normal when none is
 * @param latitude of the middle of most of them, degrees
 * @param longitude of the middle of most of them, degrees
 * @param box that holds them all
 * @param streets one or two of the streets that they name, in the order of the alphabet; empty when they name none
 */
public record PlaceCluster(
        long count, long late, Priority worst, double latitude, double longitude, MapBox box, List<String> streets) {

    public PlaceCluster {
        streets = List.copyOf(streets);
    }

    /** These and those of a smaller one beside them; the middle stays where it is. */
    public PlaceCluster with(PlaceCluster smaller) {
        List<String> both = Stream.concat(streets.stream(), smaller.streets.stream())
                .distinct()
                .sorted()
                .toList();
        return new PlaceCluster(
                count + smaller.count,
                late + smaller.late,
                worst.compareTo(smaller.worst) >= 0 ? worst : smaller.worst,
                latitude,
                longitude,
                box.with(smaller.box),
                both.size() < 2 ? both : List.of(both.getFirst(), both.getLast()));
    }
}
