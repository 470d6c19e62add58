package ua.vidhuk.appeals.entity;

import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.LowercaseEnumConverter;

/** How far an appeal is; follows from its questions. */
public enum AppealState {
    /** No question has an executor yet. */
    REGISTERED,
    /** At least one question is being worked on. */
    IN_WORK,
    /** Every question has come to its end. */
    CLOSED;

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return LowercaseEnumConverter.word(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column extends LowercaseEnumConverter<AppealState> {
        public Column() {
            super(AppealState.class);
        }
    }
}
