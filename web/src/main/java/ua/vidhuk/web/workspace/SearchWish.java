package ua.vidhuk.web.workspace;

import java.util.Locale;

/**
 * What was typed into the search: a registration number, a phone number, or words.
 *
 * @param typed as it was typed
 * @param number the registration number that it means, or null when it means none
 */
record SearchWish(String typed, String number) {

    private static final int LONGEST_SEQUENCE = 6;

    /**
     * @param prefix of the tenant's registration numbers
     * @param year in which a bare sequence number is meant
     */
    static SearchWish of(String text, String prefix, int year) {
        String typed = text == null ? "" : text.strip();
        String compact = typed.replaceAll("[\\s·]+", "").toUpperCase(Locale.ROOT);
        if (compact.matches("\\d{1," + LONGEST_SEQUENCE + "}")) {
            return new SearchWish(typed, "%s-%d-%06d".formatted(prefix, year, Integer.parseInt(compact)));
        }
        if (compact.matches("\\d{4}-\\d{1," + LONGEST_SEQUENCE + "}")) {
            String[] parts = compact.split("-");
            return new SearchWish(typed, "%s-%s-%06d".formatted(prefix, parts[0], Integer.parseInt(parts[1])));
        }
        return new SearchWish(typed, compact.matches("[\\p{L}\\d]{1,8}-\\d{4}-\\d{1,9}") ? compact : null);
    }

    /** Whether it is looked for as words. */
    boolean isWords() {
        return number == null && typed.chars().anyMatch(Character::isLetter);
    }
}
