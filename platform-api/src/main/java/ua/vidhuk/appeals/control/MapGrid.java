package ua.vidhuk.appeals.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.PlaceCluster;

/**
 * Cells of one size, counted from the equator and the meridian of Greenwich, so that moving the map regroups nothing.
 *
 * @param latitudes height of a cell, in degrees
 * @param longitudes its width, in degrees
 */
public record MapGrid(double latitudes, double longitudes) {

    /** The nearest that a map comes; one metre is two of its pixels there. */
    public static final int NEAREST = 22;

    /** More cells than this stand in no row and no column: so an answer has at most the square of one more. */
    static final int ACROSS = 16;

    private static final int ACROSS_UNLESS_SAID = 10;
    private static final int STREET_LEVEL = 19;

    /** Wide enough that two marks beside each other can be told apart and hit. */
    private static final double PIXELS = 80;

    /** Of a cell: two marks of which one is large have a finger's breadth between their middles. */
    private static final double APART = 0.6;

    private static final double PIXELS_OF_TILE = 256;
    private static final int STEADY = 5;
    private static final double FARTHEST = 80;

    /**
     * The grid of what is seen.
     *
     * @param zoom as maps of the web count it, 0 to 22; null when nobody says, then what fits the box
     */
    public static MapGrid of(MapBox box, Integer zoom) {
        int most = zoom == null ? ACROSS_UNLESS_SAID : ACROSS;
        double longitudes = 360.0 / (1L << (zoom == null ? STREET_LEVEL : zoom)) * PIXELS / PIXELS_OF_TILE;
        double flatter = flatter((box.south() + box.north()) / 2);
        while (box.width() > most * longitudes || box.height() > most * longitudes * flatter) {
            longitudes *= 2;
        }
        return new MapGrid(longitudes * flatter, longitudes);
    }

    /**
     * The same questions in clusters whose middles do not lie so near that their marks would cover each other: at the
     * border of two cells the smaller joins the larger, whose middle stays.
     *
     * @param clusters of the cells of this grid, the largest first
     */
    List<PlaceCluster> apart(List<PlaceCluster> clusters) {
        List<PlaceCluster> kept = new ArrayList<>();
        for (PlaceCluster each : clusters) {
            OptionalInt near = IntStream.range(0, kept.size())
                    .filter(at -> covers(kept.get(at), each))
                    .findFirst();
            if (near.isPresent()) {
                kept.set(near.getAsInt(), kept.get(near.getAsInt()).with(each));
            } else {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingLong(PlaceCluster::count).reversed());
        return kept;
    }

    private boolean covers(PlaceCluster one, PlaceCluster other) {
        return Math.hypot(
                        (one.latitude() - other.latitude()) / latitudes,
                        (one.longitude() - other.longitude()) / longitudes)
                < APART;
    }

    /** By how much a degree of longitude is shorter than one of latitude; in steps, so that it is steady while moving. */
    private static double flatter(double latitude) {
        double step = Math.min(FARTHEST, Math.round(Math.abs(latitude) / STEADY) * STEADY);
        return Math.cos(Math.toRadians(step));
    }
}
