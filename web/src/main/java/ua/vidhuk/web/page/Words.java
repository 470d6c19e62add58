package ua.vidhuk.web.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;

/**
 * The texts of one language. Plain texts are kept by key: a page asks for a hundred of them, and the look-up of the
 * bundle costs more than writing the text.
 */
public final class Words {

    private static final Map<Language, Words> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new Words(language));
        }
    }

    private final Language language;
    private final ConcurrentMap<String, String> plain = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return BY_LANGUAGE.get(language);
    }

    public Language language() {
        return language;
    }

    /** The text of a key that takes no arguments. */
    public String text(String key) {
        String known = plain.get(key);
        return known == null ? plain.computeIfAbsent(key, each -> Messages.text(language, each)) : known;
    }

    public String text(String key, Map<String, ?> arguments) {
        return Messages.text(language, key, arguments);
    }

    /** The text of the first of these keys that is known; for codes that the data may extend. */
    public String firstOf(String... keys) {
        return Messages.firstOf(language, List.of(keys));
    }
}
