package ua.vidhuk.language.control;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;

/**
 * The texts of the screens, messages and errors, from bundles {@code messages/<room>_<language>.properties}.
 *
 * <p>A key begins with its room: {@code appeals.state.routed} stands in the bundle {@code messages/appeals}. Patterns are
 * ICU message formats, so that Ukrainian plurals come out right; an apostrophe in a text that takes arguments is
 * doubled by nobody: formats are read with apostrophes as plain letters unless they stand before a brace.
 */
public final class Messages {

    private static final ConcurrentMap<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final ResourceBundle.Control ONLY_THE_LANGUAGE_ASKED_FOR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * The text of a key.
     *
     * @throws MissingResourceException when the key stands in no bundle of its room
     */
    public static String text(Language language, String key) {
        return bundle(language, key).getString(key);
    }

    /** The text of a key with its arguments by name, numbers and dates in the manner of the language. */
    public static String text(Language language, String key, Map<String, ?> arguments) {
        if (arguments.isEmpty()) {
            return text(language, key);
        }
        MessageFormat format = FORMATS.computeIfAbsent(
                language.tag() + ' ' + key, any -> new MessageFormat(text(language, key), language.locale()));
        // A MessageFormat is not safe for use by several threads at once.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** The text of a key in every language that there is. */
    public static LocalizedText inEveryLanguage(String key) {
        return new LocalizedText(
                Stream.of(Language.values()).collect(Collectors.toMap(Language::tag, each -> text(each, key))));
    }

    /** The text of the first of these keys that is known, else the last key itself. */
    public static String firstOf(Language language, List<String> keys) {
        for (String key : keys) {
            if (bundle(language, key).containsKey(key)) {
                return text(language, key);
            }
        }
        return keys.getLast();
    }

    private static ResourceBundle bundle(Language language, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("a message key begins with its room and a dot: " + key);
        }
        return ResourceBundle.getBundle(
                "messages." + key.substring(0, dot),
                language.locale(),
                Thread.currentThread().getContextClassLoader(),
                ONLY_THE_LANGUAGE_ASKED_FOR);
    }
}
