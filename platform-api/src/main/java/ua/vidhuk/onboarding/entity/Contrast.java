package ua.vidhuk.onboarding.entity;

import java.util.regex.Pattern;

/** How well white letters can be read on a colour, as WCAG 2.2 counts it. */
public final class Contrast {

    /** What WCAG 2.2 AA wants for text (1.4.3). */
    public static final double ENOUGH = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private Contrast() {}

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /**
     * The ratio of white to the colour, 1 to 21.
     *
     * @param colour {@code #rrggbb}
     */
    public static double withWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 1.05 / (luminance(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff) + 0.05);
    }

    /** The relative luminance of a colour, from 0 of black to 1 of white; each channel from 0 to 255. */
    public static double luminance(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
