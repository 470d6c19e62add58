package ua.vidhuk.appeals.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.EnumWord;

/** How pressing a question is. */
public enum Priority {
    NORMAL,
    HIGH,
    EMERGENCY;

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** The priority that a category names; normal when it names none. */
    public static Priority ofWord(String word) {
        return word == null ? NORMAL : EnumWord.constant(Priority.class, word);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Priority, String> {

        @Override
        public String convertToDatabaseColumn(Priority constant) {
            return EnumWord.of(constant);
        }

        @Override
        public Priority convertToEntityAttribute(String word) {
            return EnumWord.constant(Priority.class, word);
        }
    }
}
