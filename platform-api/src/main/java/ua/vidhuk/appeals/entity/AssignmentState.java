package ua.vidhuk.appeals.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.EnumWord;

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
        return EnumWord.of(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<AssignmentState, String> {

        @Override
        public String convertToDatabaseColumn(AssignmentState constant) {
            return EnumWord.of(constant);
        }

        @Override
        public AssignmentState convertToEntityAttribute(String word) {
            return EnumWord.constant(AssignmentState.class, word);
        }
    }
}
