package ua.vidhuk.web.page;

import ua.vidhuk.onboarding.entity.Contrast;

/**
 * A tenant's colour, and the tint of it that can be read on dark.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Accent(int red, int green, int blue) {

    /** The lightest surface of the dark theme that text stands on. */
    private static final Accent DARK_SURFACE = new Accent(0x1f, 0x29, 0x37);

    private static final Accent WHITE = new Accent(255, 255, 255);
    private static final double READABLE = 5.5;

    /** Reads {@code #rrggbb}. */
    public static Accent parse(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Accent(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** As CSS has it. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** As Tabler's {@code -rgb} variables have it. */
    public String triple() {
        return red + "," + green + "," + blue;
    }

    /** The same colour made lighter until it can be read on dark surfaces. */
    public Accent onDark() {
        Accent vivid = this;
        // Black has no hue to keep, and would stay black however often it is made brighter.
        while (vivid.contrastWith(DARK_SURFACE) < READABLE && vivid.brightest() > 0 && vivid.brightest() < 255) {
            vivid = vivid.brighter();
        }
        for (double share = 0; share < 1; share += 0.05) {
            Accent tint = vivid.mixedWith(WHITE, share);
            if (tint.contrastWith(DARK_SURFACE) >= READABLE) {
                return tint;
            }
        }
        return WHITE;
    }

    /** A darker shade, for hovering. */
    public Accent darker() {
        return mixedWith(new Accent(0, 0, 0), 0.2);
    }

    /** A pale tint, for large areas on light. */
    public Accent pale() {
        return mixedWith(WHITE, 0.9);
    }

    /** The colour with a share of another in it. */
    public Accent mixedWith(Accent other, double share) {
        return new Accent(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    public double contrastWith(Accent other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return one > two ? one / two : two / one;
    }

    private int brightest() {
        return Math.max(red, Math.max(green, blue));
    }

    /** One step brighter in the same hue, which mixing with white would wash out. */
    private Accent brighter() {
        double factor = Math.min(1.05, 255.0 / brightest()) + 0.002;
        return new Accent(scale(red, factor), scale(green, factor), scale(blue, factor));
    }

    private static int scale(int channel, double factor) {
        return Math.min(255, (int) Math.ceil(channel * factor));
    }

    private double luminance() {
        return Contrast.luminance(red, green, blue);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
