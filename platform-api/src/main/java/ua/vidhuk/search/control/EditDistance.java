package ua.vidhuk.search.control;

/** How many letters were added, left out, changed or swapped with their neighbour between two words. */
final class EditDistance {

    /** As many spellings as are tried in place of a word. */
    static final int MOST = 3;

    private static final int SHORT = 4;
    private static final int LONG = 7;

    private EditDistance() {}

    /** Whether a word is long enough that an error in it can be told from another word. */
    static boolean isLongEnough(String form) {
        return form.length() >= SHORT && form.chars().allMatch(Character::isLetter);
    }

    /** How many errors a word of this length may have. */
    static int allowed(String form) {
        return form.length() >= LONG ? 2 : 1;
    }

    static int between(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, one, other, i, j);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int step(int[][] distance, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(distance[i - 1][j] + 1, distance[i][j - 1] + 1), distance[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
