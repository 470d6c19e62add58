package ua.vidhuk.messaging.entity;

/** A message was not taken by the mail server. The message is a code and holds nothing of the mail. */
public final class SendingException extends Exception {

    private final boolean permanent;

    /**
     * @param code what went wrong: {@code recipient-refused}
     * @param permanent whether trying again cannot help
     */
    public SendingException(String code, boolean permanent) {
        super(code);
        this.permanent = permanent;
    }

    public boolean isPermanent() {
        return permanent;
    }
}
