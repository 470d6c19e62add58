package ua.vidhuk.search.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Basic forms of Ukrainian words by the dictionary of the project dict_uk, and for words that it lacks (surnames, streets,
 * typing errors) what is left without the ending.
 */
final class UkrainianStems {

    private static final Pattern WANTS_APOSTROPHE = Pattern.compile("([бпвмфрккшдзжсх])([яюєї])");
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ового", "овому", "ями", "ами", "ові", "еві", "єві", "ого", "ому", "ими", "іми", "ія", "ії", "ію", "ах",
            "ях", "ам", "ям", "ом", "ем", "єм", "им", "ім", "їм", "их", "іх", "їх", "ої", "ою", "ею", "єю", "ій", "ий",
            "їй", "ів", "їв", "ев", "ов", "а", "я", "у", "ю", "і", "ї", "и", "е", "є", "о", "ь", "й");

    private final Dictionary dictionary;
    // A look-up keeps what it works with, so each thread has its own.
    private final ThreadLocal<DictionaryLookup> lookups;

    UkrainianStems() {
        try {
            dictionary =
                    Dictionary.read(UkrainianStems.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException("the Ukrainian dictionary could not be read", e);
        }
        lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /**
     * Basic forms, at least one.
     *
     * @param plain as {@link Letters#plain} gives it
     */
    List<String> of(String plain) {
        Set<String> found = lookedUp(plain);
        if (found.isEmpty() && plain.indexOf('\'') < 0) {
            found = lookedUp(WANTS_APOSTROPHE.matcher(plain).replaceAll("$1'$2"));
        }
        if (found.isEmpty() && plain.indexOf('ґ') >= 0) {
            found = lookedUp(plain.replace('ґ', 'г'));
        }
        return found.isEmpty() ? List.of(withoutEnding(Letters.bare(plain))) : List.copyOf(found);
    }

    /** Whether the dictionary has the word. */
    boolean knows(String plain) {
        return !lookedUp(plain).isEmpty();
    }

    private Set<String> lookedUp(String plain) {
        var stems = new LinkedHashSet<String>();
        for (WordData each : lookups.get().lookup(plain)) {
            stems.add(Letters.bare(Letters.plain(each.getStem().toString())));
        }
        return stems;
    }

    static String withoutEnding(String bare) {
        for (String each : ENDINGS) {
            if (bare.length() - each.length() >= SHORTEST && bare.endsWith(each)) {
                return bare.substring(0, bare.length() - each.length());
            }
        }
        return bare;
    }
}
