package ua.vidhuk.catalog.entity;

import java.util.List;

/**
 * A field that entries of a kind have.
 *
 * @param name as in the JSON of an entry
 * @param required whether an entry without it is refused
 * @param choices the words that it knows; empty where its type has none
 * @param refersTo the kind of entry whose code it is, or null
 */
public record CatalogField(String name, FieldType type, boolean required, List<String> choices, CatalogKind refersTo) {

    public CatalogField {
        choices = List.copyOf(choices);
    }

    static CatalogField of(String name, FieldType type) {
        return new CatalogField(name, type, false, List.of(), null);
    }

    static CatalogField required(String name, FieldType type) {
        return new CatalogField(name, type, true, List.of(), null);
    }

    static CatalogField choice(String name, boolean required, String... words) {
        return new CatalogField(name, FieldType.CHOICE, required, List.of(words), null);
    }

    static CatalogField choices(String name, List<String> words) {
        return new CatalogField(name, FieldType.CHOICES, false, words, null);
    }

    static CatalogField reference(String name, CatalogKind kind) {
        return new CatalogField(name, FieldType.REFERENCE, false, List.of(), kind);
    }
}
