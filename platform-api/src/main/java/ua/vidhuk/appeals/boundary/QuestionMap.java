package ua.vidhuk.appeals.boundary;

import java.util.List;
import ua.vidhuk.appeals.entity.MapBox;

/**
 * A list of questions as a map.
 *
 * @param box what is shown; null when none of the questions has a place on the map
 * @param count how many lie in it
 * @param unlocated how many of the list have no place on the map; counted up to 1,000
 * @param clusters where they lie, most of them first
 */
public record QuestionMap(MapBox box, long count, int unlocated, List<QuestionCluster> clusters) {}
