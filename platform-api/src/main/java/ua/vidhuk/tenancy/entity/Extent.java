package ua.vidhuk.tenancy.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A box on the map in which the territory of a tenant lies; it does not cross the date line.
 *
 * @param south degrees, WGS 84
 * @param west degrees, WGS 84
 * @param north degrees, WGS 84
 * @param east degrees, WGS 84
 */
public record Extent(double south, double west, double north, double east) {

    /** Decimal places that the registry keeps: about a millimetre. */
    public static final int PLACES = 8;

    private static final int NUMBERS = 4;

    public Extent {
        boolean onEarth = south >= -90 && north <= 90 && west >= -180 && east <= 180;
        if (!onEarth || !(south < north) || !(west < east)) {
            throw new IllegalArgumentException("south is below north and west before east, all on earth");
        }
    }

    /**
     * Reads south, west, north and east, separated by spaces; null for null.
     *
     * @throws IllegalArgumentException when the text says no box
     */
    public static Extent parse(String text) {
        if (text == null) {
            return null;
        }
        double[] sides =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        if (sides.length != NUMBERS) {
            throw new IllegalArgumentException("a box has four sides");
        }
        return new Extent(sides[0], sides[1], sides[2], sides[3]);
    }

    /** As {@link #parse} reads it, with {@link #PLACES} decimal places at most. */
    public String written() {
        return DoubleStream.of(south, west, north, east).mapToObj(Extent::plain).collect(Collectors.joining(" "));
    }

    /** Degrees as people write them: {@code 50.38}. */
    public static String plain(double degrees) {
        var rounded = BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    public boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    /** The box round another whose sides may be one point, with so many degrees more to every side. */
    public static Extent round(double south, double west, double north, double east, double degrees) {
        return new Extent(
                Math.max(-90, south - degrees),
                Math.max(-180, west - degrees),
                Math.min(90, north + degrees),
                Math.min(180, east + degrees));
    }

    /** To compare boxes with each other: the smaller of two that hold a place says more of it. */
    public double size() {
        return (north - south) * (east - west);
    }
}
