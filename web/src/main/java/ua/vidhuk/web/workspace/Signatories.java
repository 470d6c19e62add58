package ua.vidhuk.web.workspace;

/** How many signed an appeal, as somebody typed it. */
final class Signatories {

    /** Too few for any collective appeal, so that the desk says what is wrong. */
    private static final int WRONG = 0;

    private Signatories() {}

    /** The number; null when nothing was typed. */
    static Integer of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return WRONG;
        }
    }
}
