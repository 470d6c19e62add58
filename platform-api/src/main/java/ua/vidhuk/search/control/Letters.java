package ua.vidhuk.search.control;

import java.text.Normalizer;
import java.util.Locale;

/** What is done to the letters of a word before it is compared with others. Without expressions, because every word passes here. */
final class Letters {

    private static final String APOSTROPHES = "'’ʼ‘`´′\"";
    private static final char STRESS = '\u0301';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String UKRAINIAN = "іїєґ";
    private static final String RUSSIAN = "ыэъё";

    private Letters() {}

    /** Small letters with one kind of apostrophe, as dictionaries have them. */
    static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String whole = Normalizer.isNormalized(small, Normalizer.Form.NFC)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFC);
        var plain = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char each = whole.charAt(i);
            if (each != STRESS && each != SOFT_HYPHEN) {
                plain.append(APOSTROPHES.indexOf(each) < 0 ? each : '\'');
            }
        }
        return plain.toString();
    }

    /** As it is compared: without apostrophes, ґ as г, ё as е. */
    static String bare(String plain) {
        return plain.replace("'", "").replace('ґ', 'г').replace('ё', 'е');
    }

    static boolean areUkrainian(String plain) {
        return hasAnyOf(plain, UKRAINIAN) || plain.indexOf('\'') >= 0;
    }

    static boolean areRussian(String plain) {
        return hasAnyOf(plain, RUSSIAN);
    }

    static boolean areLatin(String plain) {
        return plain.chars().anyMatch(each -> each >= 'a' && each <= 'z');
    }

    private static boolean hasAnyOf(String plain, String letters) {
        return plain.chars().anyMatch(each -> letters.indexOf(each) >= 0);
    }
}
