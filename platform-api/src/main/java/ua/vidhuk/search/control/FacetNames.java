package ua.vidhuk.search.control;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.entity.FacetField;

/**
 * What the codes are called by which results are counted.
 *
 * @param byField names by code, by field
 */
public record FacetNames(Map<FacetField, Map<String, LocalizedText>> byField) {

    /** The name of a code, or null for one that is not known any more. */
    public LocalizedText of(FacetField field, String code) {
        return byField.getOrDefault(field, Map.of()).get(code);
    }

    /** All codes of a field with their names. */
    public Map<String, LocalizedText> of(FacetField field) {
        return byField.getOrDefault(field, Map.of());
    }

    /** The codes that somebody means who types this: the code itself, or words of its name. */
    Set<String> meant(FacetField field, String typed, TextAnalysis analysis) {
        Map<String, LocalizedText> names = of(field);
        String code = typed.toLowerCase(java.util.Locale.ROOT);
        if (names.containsKey(code)) {
            return Set.of(code);
        }
        List<Token> words = analysis.tokens(typed, null);
        if (words.isEmpty()) {
            return Set.of();
        }
        return names.entrySet().stream()
                .filter(each -> each.getValue().byTag().entrySet().stream()
                        .anyMatch(name -> holds(name.getValue(), name.getKey(), words, analysis)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes that begin so, or of whose names a word does; all of them when nothing was typed yet. */
    Set<String> begun(FacetField field, String typed) {
        String begun = Letters.bare(Letters.plain(typed.strip()));
        return of(field).entrySet().stream()
                .filter(each -> each.getKey().startsWith(begun)
                        || each.getValue().byTag().values().stream().anyMatch(name -> begins(name, begun)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean begins(String name, String begun) {
        String plain = Letters.bare(Letters.plain(name));
        return plain.startsWith(begun) || plain.contains(" " + begun);
    }

    private static boolean holds(String name, String language, List<Token> words, TextAnalysis analysis) {
        var there = new HashSet<String>();
        analysis.tokens(name, language).forEach(each -> {
            there.addAll(each.stems());
            there.add(each.form());
        });
        return words.stream()
                .allMatch(each -> there.contains(each.form())
                        || each.stems().stream().anyMatch(there::contains)
                        || there.stream().anyMatch(form -> each.form().length() > 3 && form.startsWith(each.form())));
    }
}
