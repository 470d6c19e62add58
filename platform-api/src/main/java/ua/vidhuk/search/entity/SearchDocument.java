package ua.vidhuk.search.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the index holds of one thing that can be found.
 *
 * @param key which
 * @param language of its texts, a tag; a word that does not show its own language is taken for one of this
 * @param texts by field; blank ones are left out
 * @param facets codes by field
 * @param readers grants, any one of which lets find it
 * @param at by what it stands among the newest
 * @param dueAt when an answer is due, or null when none is
 * @param target by what its page is found: an id or a code
 * @param spot where on the map, or null
 */
public record SearchDocument(
        DocumentKey key,
        String language,
        Map<TextField, String> texts,
        Map<FacetField, Set<String>> facets,
        Set<String> readers,
        Instant at,
        Instant dueAt,
        String target,
        Spot spot) {

    /** One that is nowhere on the map. */
    public SearchDocument(
            DocumentKey key,
            String language,
            Map<TextField, String> texts,
            Map<FacetField, Set<String>> facets,
            Set<String> readers,
            Instant at,
            Instant dueAt,
            String target) {
        this(key, language, texts, facets, readers, at, dueAt, target, null);
    }

    public SearchDocument {
        Objects.requireNonNull(key, "a document has a key");
        Objects.requireNonNull(language, "a document has a language");
        Objects.requireNonNull(at, "a document has a time");
        Objects.requireNonNull(target, "a document is found somewhere");
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("a document that nobody may read does not belong into the index");
        }
        var written = new TreeMap<TextField, String>();
        texts.forEach((field, text) -> {
            if (text != null && !text.isBlank()) {
                written.put(field, text.strip());
            }
        });
        texts = Map.copyOf(written);
        facets = Map.copyOf(facets);
        readers = Set.copyOf(readers);
    }

    public String text(TextField field) {
        return texts.getOrDefault(field, "");
    }

    /** The first code of a facet, or null. */
    public String facet(FacetField field) {
        return facets.getOrDefault(field, Set.of()).stream().findFirst().orElse(null);
    }
}
