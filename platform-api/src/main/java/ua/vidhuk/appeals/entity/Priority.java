package ua.vidhuk.appeals.entity;

import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.LowercaseEnumConverter;

/** How pressing a question is. */
public enum Priority {
    NORMAL,
    HIGH,
    EMERGENCY;

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return LowercaseEnumConverter.word(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column extends LowercaseEnumConverter<Priority> {
        public Column() {
            super(Priority.class);
        }
    }
}
