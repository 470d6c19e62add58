package ua.vidhuk.intake.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** Who or what wrote a letter. */
public enum LetterKind {
    /** A person, as far as can be told. */
    LETTER,
    /** A program: an absence notice, a mailing list, we ourselves (RFC 3834). */
    AUTOMATIC,
    /** A mail server that could not deliver a letter of ours. */
    BOUNCE,
    /** Nobody can tell: it could not be read, and is to be looked at in the mailbox itself. */
    UNREADABLE;

    public String word() {
        return EnumWord.of(this);
    }
}
