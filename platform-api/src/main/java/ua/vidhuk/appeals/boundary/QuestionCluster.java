package ua.vidhuk.appeals.boundary;

import java.util.List;
import ua.vidhuk.appeals.entity.MapBox;

/**
 * Questions that lie near each other, as one mark of the map.
 *
 * @param count how many
 * @param late how many of them are past their deadline
 * @param priority the highest among those that are open: normal, high or emergency
 * @param latitude of their middle, degrees
 * @param longitude of their middle, degrees
 * @param box that holds them all
 * @param streets one or two of the streets that they name; empty when they name none
 * @param question the only one, or null when there are several
 */
public record QuestionCluster(
        long count,
        long late,
        String priority,
        double latitude,
        double longitude,
        MapBox box,
        List<String> streets,
        QuestionRow question) {}
