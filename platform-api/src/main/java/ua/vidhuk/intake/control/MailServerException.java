package ua.vidhuk.intake.control;

/** A mailbox could not be read. The message is a code and holds nothing of what the server answered. */
final class MailServerException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param code what went wrong: {@code sign-in-refused}
     */
    MailServerException(String code) {
        super(code);
    }
}
