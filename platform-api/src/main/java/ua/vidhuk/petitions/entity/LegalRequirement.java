package ua.vidhuk.petitions.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.EnumWord;

/**
 * What the law and the charter ask of a petition before it is published (393/96-ВР, art. 23-1): the moderator's
 * checklist, and at the same time the reasons for which one may be refused.
 */
public enum LegalRequirement {
    /** Names its author. */
    AUTHOR_NAMED,
    /** Says what is asked for, in title and substance. */
    SUBSTANCE_CLEAR,
    /** Asks for something that the body it is addressed to can decide. */
    WITHIN_COMPETENCE,
    /** No call to overthrow the order, to war, violence, cruelty, enmity or terror. */
    NO_VIOLENCE,
    /** Does not infringe the rights and freedoms of people. */
    NO_INFRINGEMENT,
    /** Holds no personal data of others. */
    NO_PERSONAL_DATA,
    /** Is not the same as one that collects signatures already. */
    NOT_REPEATED;

    /** Whether the words of a petition refused for this reason must not be shown to the public. */
    public boolean hidesWords() {
        return this == NO_VIOLENCE || this == NO_INFRINGEMENT || this == NO_PERSONAL_DATA;
    }

    /** Its word in JSON, tables and message keys: {@code within-competence}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<LegalRequirement, String> {

        @Override
        public String convertToDatabaseColumn(LegalRequirement constant) {
            return EnumWord.of(constant);
        }

        @Override
        public LegalRequirement convertToEntityAttribute(String word) {
            return EnumWord.constant(LegalRequirement.class, word);
        }
    }
}
