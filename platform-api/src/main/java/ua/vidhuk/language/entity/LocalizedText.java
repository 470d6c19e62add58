package ua.vidhuk.language.entity;

import java.util.Map;

/**
 * One text of the data in one or more languages, as {@code {"uk": "Вода", "en": "Water"}}.
 *
 * @param byTag the text by language tag; at least one
 */
public record LocalizedText(Map<String, String> byTag) {

    public LocalizedText {
        if (byTag.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        byTag = Map.copyOf(byTag);
    }

    /** The text in this language, else in Ukrainian, else in any language that there is. */
    public String in(Language language) {
        String text = byTag.get(language.tag());
        if (text == null) {
            text = byTag.get(Language.UK.tag());
        }
        return text == null ? byTag.values().iterator().next() : text;
    }
}
