package ua.vidhuk.web.workspace;

import java.util.Locale;

/**
 * What was typed into the search: a registration number, or else a phone number.
 *
 * @param typed as it was typed
 * @param number the registration number that it means, or null when it means a phone
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
        boolean hasLetter = compact.chars().anyMatch(Character::isLetter);
        return new SearchWish(typed, hasLetter ? compact : null);
    }
}
