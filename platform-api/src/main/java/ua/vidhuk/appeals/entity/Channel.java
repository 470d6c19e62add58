package ua.vidhuk.appeals.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.vidhuk.persistence.control.EnumWord;

/** By which way an appeal arrived (classifier 858, section 1). */
public enum Channel {
    PHONE,
    WEB,
    EMAIL,
    RECEPTION,
    POST,
    IMPORT,
    /** A client of Open311 (P8). */
    OPEN311,
    /** Another community of the platform sent it (S3). */
    TRANSFER;

    /** Whether it is written and bears no address on paper, so that a contact must stand in it. */
    public boolean isElectronic() {
        return this == WEB || this == EMAIL || this == OPEN311;
    }

    /** The word of the state, channel or priority in JSON, tables and message keys: {@code in-progress}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** How it stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Channel, String> {

        @Override
        public String convertToDatabaseColumn(Channel constant) {
            return EnumWord.of(constant);
        }

        @Override
        public Channel convertToEntityAttribute(String word) {
            return EnumWord.constant(Channel.class, word);
        }
    }
}
