package ua.vidhuk.search.entity;

/**
 * A point on the map.
 *
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record Spot(double latitude, double longitude) {

    private static final double RADIUS = 6_371_008;

    public Spot {
        if (!isOnTheMap(latitude, longitude)) {
            throw new IllegalArgumentException("a point lies on the map");
        }
    }

    /** The point, or null when one of the two is missing or lies beyond the map. */
    public static Spot of(Double latitude, Double longitude) {
        return latitude == null || longitude == null || !isOnTheMap(latitude, longitude)
                ? null
                : new Spot(latitude, longitude);
    }

    private static boolean isOnTheMap(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Metres as the crow flies. */
    public double metresTo(Spot other) {
        double middle = Math.toRadians((latitude + other.latitude) / 2);
        double east = Math.toRadians(other.longitude - longitude) * Math.cos(middle);
        double north = Math.toRadians(other.latitude - latitude);
        return RADIUS * Math.hypot(east, north);
    }
}
