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
