package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Basic forms of words by their language. */
final class Stems {

    private static final String UKRAINIAN = "uk";
    private static final String RUSSIAN = "ru";

    /** Few words make up most of all texts. */
    private static final int REMEMBERED = 30_000;

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();
    private final UkrainianStems ukrainian = new UkrainianStems();
    private final ThreadLocal<SnowballStemmer> russian = ThreadLocal.withInitial(RussianStemmer::new);
    private final ThreadLocal<SnowballStemmer> english = ThreadLocal.withInitial(EnglishStemmer::new);

    /**
     * @param plain as {@link Letters#plain} gives it
     * @param language of the text round it, for a word that does not show its own; null when it may be any
     */
    List<String> of(String plain, String language) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(language + " " + plain, any -> found(plain, language));
    }

    private List<String> found(String plain, String language) {
        if (Letters.areLatin(plain)) {
            return List.of(stem(english.get(), Letters.bare(plain)));
        }
        if (Letters.areUkrainian(plain)) {
            return ukrainian.of(plain);
        }
        if (Letters.areRussian(plain)) {
            return List.of(stem(russian.get(), Letters.bare(plain)));
        }
        if (UKRAINIAN.equals(language)) {
            return ukrainian.of(plain);
        }
        String inRussian = stem(russian.get(), Letters.bare(plain));
        if (RUSSIAN.equals(language)) {
            return List.of(inRussian);
        }
        var either = new ArrayList<>(ukrainian.of(plain));
        if (!either.contains(inRussian)) {
            either.add(inRussian);
        }
        return List.copyOf(either);
    }

    boolean isUkrainian(String plain) {
        return ukrainian.knows(plain);
    }

    private static String stem(SnowballStemmer stemmer, String bare) {
        stemmer.setCurrent(bare);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
