package ua.vidhuk.appeals.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.EnumWord;

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
        return EnumWord.of(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<AppealState, String> {

        @Override
        public String convertToDatabaseColumn(AppealState constant) {
            return EnumWord.of(constant);
        }

        @Override
        public AppealState convertToEntityAttribute(String word) {
            return EnumWord.constant(AppealState.class, word);
        }
    }
}
