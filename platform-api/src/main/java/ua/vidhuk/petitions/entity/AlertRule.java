package ua.vidhuk.petitions.entity;

/**
 * When signing is unusually fast.
 *
 * @param minutes within which it is looked at
 * @param signatures at least so many in that time
 * @param times and at least so many times what is usual for the petition
 */
public record AlertRule(int minutes, int signatures, int times) {

    /** What holds where nobody has set anything. */
    public static final AlertRule USUAL = new AlertRule(10, 60, 6);

    public static final int LONGEST = 1_440;
    public static final int MOST_SIGNATURES = 1_000_000;
    public static final int MOST_TIMES = 1_000;

    public AlertRule {
        require("minutes", minutes, LONGEST);
        require("signatures", signatures, MOST_SIGNATURES);
        require("times", times, MOST_TIMES);
    }

    private static void require(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(what + " of an alert rule must be 1 to " + most + ", not " + value);
        }
    }
}
