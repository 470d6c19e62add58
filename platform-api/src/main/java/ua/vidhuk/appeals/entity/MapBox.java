package ua.vidhuk.appeals.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/**
 * A part of the map, its borders included; degrees, WGS 84. It does not reach over the meridian of 180°.
 *
 * @param west the smallest longitude
 * @param south the smallest latitude
 * @param east the largest longitude
 * @param north the largest latitude
 */
public record MapBox(double west, double south, double east, double north) {

    public static final MapBox WORLD = new MapBox(-180, -90, 180, 90);

    private static final Pattern NUMBERS =
            Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,15})?(,[+-]?\\d{1,3}(\\.\\d{1,15})?){3}");
    private static final String FIELD = "box";

    /** About a decimetre. */
    private static final int DIGITS = 6;

    private static final double MARGIN = 0.06;

    /** About 200 metres. */
    private static final double LEAST = 0.002;

    public MapBox {
        boolean onEarth = -180 <= west && east <= 180 && -90 <= south && north <= 90;
        if (!onEarth || !(west <= east) || !(south <= north)) {
            throw new IllegalArgumentException(
                    "a box is on earth, its west left of its east, its south below its north");
        }
    }

    /**
     * Reads {@code west,south,east,north}, the order of GeoJSON.
     *
     * @throws InvalidInputException saying what is wrong with the field {@code box}
     */
    public static MapBox parse(String text) {
        if (!NUMBERS.matcher(text).matches()) {
            throw wrong("appeals.field.box-numbers");
        }
        String[] parts = text.split(",");
        double west = Double.parseDouble(parts[0]);
        double south = Double.parseDouble(parts[1]);
        double east = Double.parseDouble(parts[2]);
        double north = Double.parseDouble(parts[3]);
        if (Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 90) {
            throw wrong("appeals.field.box-range");
        }
        if (west > east) {
            throw wrong("appeals.field.box-meridian");
        }
        if (south > north) {
            throw wrong("appeals.field.box-upside-down");
        }
        return new MapBox(west, south, east, north);
    }

    private static InvalidInputException wrong(String messageKey) {
        return new InvalidInputException(FieldProblem.of(FIELD, messageKey));
    }

    /** As {@link #parse} reads it; rounded outwards, so that nothing of it is lost. */
    public String text() {
        return rounded(west, RoundingMode.FLOOR) + "," + rounded(south, RoundingMode.FLOOR) + ","
                + rounded(east, RoundingMode.CEILING) + "," + rounded(north, RoundingMode.CEILING);
    }

    private static String rounded(double degrees, RoundingMode outwards) {
        return new BigDecimal(degrees)
                .setScale(DIGITS, outwards)
                .stripTrailingZeros()
                .toPlainString();
    }

    public double width() {
        return east - west;
    }

    public double height() {
        return north - south;
    }

    /** The smallest box that holds both. */
    public MapBox with(MapBox other) {
        return new MapBox(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    /** With a margin on every side, and never so small that the places on it cannot be told apart. */
    public MapBox withMargin() {
        double aside = Math.max(width() * MARGIN, LEAST);
        double above = Math.max(height() * MARGIN, LEAST);
        return new MapBox(
                Math.max(-180, west - aside),
                Math.max(-90, south - above),
                Math.min(180, east + aside),
                Math.min(90, north + above));
    }
}
