package ua.vidhuk.intake.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** How the way to a mail server is protected. */
public enum MailSecurity {
    /** Not at all; for a server on the same machine. */
    NONE(143),
    /** Begun in the open and turned into TLS; without it nothing is read. */
    STARTTLS(143),
    TLS(993);

    private final int port;

    MailSecurity(int port) {
        this.port = port;
    }

    /** Where servers usually wait. */
    public int port() {
        return port;
    }

    public String word() {
        return EnumWord.of(this);
    }
}
