package ua.vidhuk.calendar.entity;

import java.util.Arrays;
import java.util.Locale;

/** What the law sets a term for. */
public enum TermPurpose {
    /** To answer an appeal. */
    ANSWER,
    /** To answer one that needs no further study. */
    ANSWER_SIMPLE,
    /** To answer, all extensions included. */
    EXTENSION_LIMIT,
    /** To pass an appeal to the body that is competent. */
    FORWARD,
    /** To register. */
    REGISTER,
    /** To return an appeal that lacks what the law asks for. */
    RETURN_DEFECTIVE;

    /**
     * The purpose of a name as it stands in the table: {@code answer-simple}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TermPurpose ofLabel(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose of terms: " + label));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
