package ua.vidhuk.appeals.entity;

import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.LowercaseEnumConverter;

/** By which way an appeal arrived (classifier 858, section 1). */
public enum Channel {
    PHONE,
    WEB,
    EMAIL,
    RECEPTION,
    POST,
    IMPORT;

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return LowercaseEnumConverter.word(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column extends LowercaseEnumConverter<Channel> {
        public Column() {
            super(Channel.class);
        }
    }
}
