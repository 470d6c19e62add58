package ua.vidhuk.appeals.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What sets an appeal apart by law (393/96-ВР, art. 5 and 8; 59-ФЗ, art. 11). */
public enum Mark {
    /** It does not say who sent it, or leaves no way to answer. */
    ANONYMOUS,
    /** The same applicant was answered in the same matter before. */
    REPEATED,
    /** Several signed it; one of them gets the answer. */
    COLLECTIVE;

    /** Its word in JSON, addresses, tables and message keys. */
    public String word() {
        return EnumWord.of(this);
    }
}
