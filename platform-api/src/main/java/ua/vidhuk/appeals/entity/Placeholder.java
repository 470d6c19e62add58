package ua.vidhuk.appeals.entity;

import java.util.Arrays;
import java.util.Optional;
import ua.vidhuk.persistence.control.EnumWord;

/** What a reply template leaves open, to be filled in for the appeal: {@code {number}}. */
public enum Placeholder {
    /** The registration number. */
    NUMBER,
    /** Who turned to the centre. */
    APPLICANT,
    /** The day on which the answer is due. */
    DEADLINE,
    /** The enterprise that is responsible. */
    EXECUTOR,
    /** The centre. */
    OFFICE,
    CATEGORY,
    /** Street and house. */
    PLACE;

    public static Optional<Placeholder> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Its name between braces, and in message keys. */
    public String word() {
        return EnumWord.of(this);
    }

    /** As it stands in a text. */
    public String inBraces() {
        return "{" + word() + "}";
    }
}
