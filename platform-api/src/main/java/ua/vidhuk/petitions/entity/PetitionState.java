package ua.vidhuk.petitions.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import ua.vidhuk.persistence.control.EnumWord;

/** How far a petition is. Which state may follow which stands in {@link PetitionTransition}. */
public enum PetitionState {
    /** Only its author sees it. */
    DRAFT,
    /** A moderator checks its legal form. */
    SENT,
    REFUSED,
    /** Published, and open for signatures. */
    COLLECTING,
    /** Has the signatures that the charter asks for; its review must begin. */
    REACHED,
    IN_REVIEW,
    ANSWERED,
    /** The term is over and the signatures do not suffice. */
    MISSED,
    /** Missed, and registered as an ordinary appeal. */
    HANDLED_AS_APPEAL;

    private static final Set<PetitionState> PUBLISHED =
            EnumSet.of(COLLECTING, REACHED, IN_REVIEW, ANSWERED, MISSED, HANDLED_AS_APPEAL);

    /** The states in which everybody reads all of it; of a refused petition they read what the law lets them. */
    public static Set<PetitionState> published() {
        return EnumSet.copyOf(PUBLISHED);
    }

    /** The states in which everybody finds it: published, or refused with the reason. */
    public static Set<PetitionState> readByAll() {
        Set<PetitionState> states = published();
        states.add(REFUSED);
        return states;
    }

    public boolean isPublished() {
        return PUBLISHED.contains(this);
    }

    /** Whether the term is over without enough signatures. */
    public boolean isMissed() {
        return this == MISSED || this == HANDLED_AS_APPEAL;
    }

    /** Whether the author may still change the text. */
    public boolean isWithAuthor() {
        return this == DRAFT || this == REFUSED;
    }

    /** Its word in JSON, tables and message keys: {@code in-review}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PetitionState, String> {

        @Override
        public String convertToDatabaseColumn(PetitionState constant) {
            return EnumWord.of(constant);
        }

        @Override
        public PetitionState convertToEntityAttribute(String word) {
            return EnumWord.constant(PetitionState.class, word);
        }
    }
}
