package ua.vidhuk.appeals.entity;

import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.LowercaseEnumConverter;

/** How far one executor is with a question. */
public enum AssignmentState {
    ASSIGNED,
    ACCEPTED,
    IN_PROGRESS,
    DONE,
    /** Taken back by the operator. */
    WITHDRAWN;

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return LowercaseEnumConverter.word(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column extends LowercaseEnumConverter<AssignmentState> {
        public Column() {
            super(AssignmentState.class);
        }
    }
}
