package ua.vidhuk.appeals.entity;

/**
 * How well suggestions did on the newest questions, which they had not learned from, and how well it would have done always to
 * suggest what is most frequent.
 *
 * @param tried on how many questions
 * @param first how often the first suggestion was right
 * @param three how often one of the first three was right
 * @param usualFirst how often the most frequent choice was right
 * @param usualThree how often one of the three most frequent ones was right
 */
public record SuggestionScore(int tried, int first, int three, int usualFirst, int usualThree) {

    /** Nothing was tried. */
    public static final SuggestionScore NONE = new SuggestionScore(0, 0, 0, 0, 0);

    /** Whether suggesting is any better than always naming the same three. */
    public boolean isWorthShowing() {
        return tried == 0 || three > usualThree || first > usualFirst;
    }
}
