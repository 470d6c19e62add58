package ua.vidhuk.search.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is done to the letters of a word before it is compared with others. */
final class Letters {

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`´′\"]");
    private static final Pattern STRESS = Pattern.compile("[\\u0301\\u00AD]");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
    private static final Pattern RUSSIAN = Pattern.compile("[ыэъё]");
    private static final Pattern LATIN = Pattern.compile("[a-z]");

    private Letters() {}

    /** Small letters with one kind of apostrophe, as dictionaries have them. */
    static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String whole = Normalizer.isNormalized(small, Normalizer.Form.NFC)
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFC);
        return APOSTROPHES.matcher(STRESS.matcher(whole).replaceAll("")).replaceAll("'");
    }

    /** As it is compared: without apostrophes, ґ as г, ё as е. */
    static String bare(String plain) {
        return plain.replace("'", "").replace('ґ', 'г').replace('ё', 'е');
    }

    static boolean areUkrainian(String plain) {
        return UKRAINIAN.matcher(plain).find() || plain.indexOf('\'') >= 0;
    }

    static boolean areRussian(String plain) {
        return RUSSIAN.matcher(plain).find();
    }

    static boolean areLatin(String plain) {
        return LATIN.matcher(plain).find();
    }
}
