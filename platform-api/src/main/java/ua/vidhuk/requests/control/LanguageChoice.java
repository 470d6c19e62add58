package ua.vidhuk.requests.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.vidhuk.language.entity.Language;

/**
 * Chooses the language of an answer.
 *
 * @param spoken the languages to choose from, the default first
 */
public record LanguageChoice(List<Language> spoken) {

    /** The cookie that remembers what {@code ?lang=} has asked for. */
    public static final String COOKIE = "lang";

    private static final int LONGEST_HEADER = 200;

    public LanguageChoice {
        if (spoken.isEmpty()) {
            throw new IllegalArgumentException("there is a language to choose");
        }
    }

    public static LanguageChoice among(List<Language> spoken) {
        return new LanguageChoice(spoken);
    }

    public static LanguageChoice amongAll() {
        return new LanguageChoice(List.of(Language.values()));
    }

    /**
     * @param asked what {@code ?lang=} says, if anything
     * @param cookie what the cookie says, or null
     * @param acceptLanguage the header of RFC 9110, 12.5.4, or null
     */
    public Language choose(Optional<Language> asked, String cookie, String acceptLanguage) {
        return asked.filter(spoken::contains)
                .or(() -> Language.ofTag(cookie).filter(spoken::contains))
                .or(() -> preferred(acceptLanguage))
                .orElse(spoken.getFirst());
    }

    /** The language that a query string asks for. */
    public static Optional<Language> asked(String query) {
        if (query == null || !query.contains("lang=")) {
            return Optional.empty();
        }
        for (String parameter : query.split("&")) {
            if (parameter.startsWith("lang=")) {
                return Language.ofTag(parameter.substring("lang=".length()));
            }
        }
        return Optional.empty();
    }

    private Optional<Language> preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.ofTag(range.getRange()).stream())
                    .filter(spoken::contains)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
