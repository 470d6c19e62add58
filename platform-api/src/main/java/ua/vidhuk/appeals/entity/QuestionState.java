package ua.vidhuk.appeals.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.EnumWord;

/** How far a question is. Which state may follow which stands in {@link Transition}. */
public enum QuestionState {
    REGISTERED,
    ROUTED,
    ACCEPTED,
    IN_PROGRESS,
    /** The executor says that it is done. */
    DONE,
    /** The controller heard from the applicant that it is done. */
    VERIFIED,
    CLOSED,
    /** Waits for the applicant to say more. */
    CLARIFICATION,
    /** Handed to a body that is not in this tenant. */
    REDIRECTED,
    POSTPONED,
    /** Said to be done and was not. */
    REWORK,
    REFUSED;

    /** Whether nothing more is to be done; the applicant may still say that it was not done. */
    public boolean isFinal() {
        return this == CLOSED || this == REDIRECTED || this == REFUSED;
    }

    /** Whether time counts: it is open, and nobody waits for the applicant. */
    public boolean isClockRunning() {
        return !isFinal() && this != CLARIFICATION;
    }

    /** Whether its executors have something to do. */
    public boolean isWithExecutors() {
        return this == ROUTED || this == ACCEPTED || this == IN_PROGRESS || this == REWORK;
    }

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<QuestionState, String> {

        @Override
        public String convertToDatabaseColumn(QuestionState constant) {
            return EnumWord.of(constant);
        }

        @Override
        public QuestionState convertToEntityAttribute(String word) {
            return EnumWord.constant(QuestionState.class, word);
        }
    }
}
