package ua.vidhuk.persistence.control;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/**
 * Enums as lower-case words with hyphens, as they stand in JSON and in CHECK constraints: {@code in-progress}.
 *
 * @param <E> the enum
 */
public abstract class LowercaseEnumConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected LowercaseEnumConverter(Class<E> type) {
        this.type = type;
    }

    /** The word of a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return constant == null ? null : word(constant);
    }

    @Override
    public E convertToEntityAttribute(String word) {
        return word == null ? null : constant(type, word);
    }
}
