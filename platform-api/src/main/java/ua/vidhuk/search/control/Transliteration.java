package ua.vidhuk.search.control;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Latin letters read as Ukrainian ones, back from the official table (КМУ № 55 of 27.01.2010): vulytsia → вулиця. */
final class Transliteration {

    private static final Map<String, String> LETTERS = letters();
    private static final int LONGEST = 4;
    private static final Pattern ENDING = Pattern.compile("([сцз])к(?=\\p{L}{1,3}$)");

    private Transliteration() {}

    /** What it may mean: the soft sign is not written before the к of an ending, so with and without it. */
    static Set<String> toUkrainian(String latin) {
        String word = letterByLetter(latin);
        return new LinkedHashSet<>(List.of(word, ENDING.matcher(word).replaceAll("$1ьк")));
    }

    private static String letterByLetter(String latin) {
        var word = new StringBuilder();
        int at = 0;
        while (at < latin.length()) {
            int length = longest(latin, at);
            String part = latin.substring(at, at + length);
            word.append(at > 0 && part.equals("yi") ? "иї" : LETTERS.getOrDefault(part, part));
            at += length;
        }
        return word.toString();
    }

    private static int longest(String latin, int at) {
        for (int length = Math.min(LONGEST, latin.length() - at); length > 1; length--) {
            if (LETTERS.containsKey(latin.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    private static Map<String, String> letters() {
        var table = new LinkedHashMap<String, String>();
        String pairs =
                "shch щ zgh зг zh ж kh х ts ц ch ч sh ш ya я ia я yu ю iu ю ye є ie є yi ї iy ій yy ий a а b б v в w в g г h г"
                        + " d д e е z з y и i і j й k к l л m м n н o о p п r р s с t т u у f ф c ц q к x кс ' '";
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            table.put(parts[i], parts[i + 1]);
        }
        return Map.copyOf(table);
    }
}
