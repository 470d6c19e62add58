package ua.vidhuk.persistence.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Enums as lower-case words with hyphens, as they stand in tables, JSON, addresses and message keys: {@code in-progress}.
 *
 * <p>Each enum has a converter of its own that names the enum in its {@code implements} clause: EclipseLink reads the type from
 * there alone, and takes a converter that inherits it for none.
 */
public final class EnumWord {

    private EnumWord() {}

    /** The word of a constant; null for null. */
    public static String of(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a word; null for null.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return word == null
                ? null
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The constant of a word that somebody typed; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> of(each).equals(word))
                .findFirst();
    }
}
