package ua.vidhuk.intake.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What a phone line is for (Z3). */
public enum LineKind {
    /** Open at its hours, for everybody and everything that it is named for. */
    HOT,
    /** An official answers on set days: «Запитай у влади». */
    DIRECT,
    /** Nobody is asked who they are, and no number is kept. */
    TRUST;

    /** As it stands in JSON, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
