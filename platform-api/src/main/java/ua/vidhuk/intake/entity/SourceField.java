package ua.vidhuk.intake.entity;

import java.util.Optional;
import java.util.stream.Stream;
import ua.vidhuk.persistence.control.EnumWord;

/** What of an appeal can be taken out of what a source sends. */
public enum SourceField {
    /** What the source calls it. */
    ID,
    TEXT,
    CATEGORY,
    STREET,
    HOUSE,
    LATITUDE,
    LONGITUDE,
    NAME,
    PHONE,
    EMAIL,
    LANGUAGE;

    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<SourceField> ofWord(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
