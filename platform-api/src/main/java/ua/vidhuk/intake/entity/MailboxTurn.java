package ua.vidhuk.intake.entity;

import java.util.UUID;

/**
 * A mailbox that this node alone reads for a while.
 *
 * @param mailbox which
 * @param server where, and how it is signed in to
 * @param uidValidity under which the server numbered letters when it was read last; null when it never was
 * @param unreadBelow letters numbered below were there before us: only unread ones are taken
 * @param lastUid the last letter that was taken or passed over
 */
public record MailboxTurn(UUID mailbox, MailServer server, Long uidValidity, long unreadBelow, long lastUid) {

    /**
     * @param security how the way is protected
     * @param folder that is read
     */
    public record MailServer(
            String host, int port, MailSecurity security, String login, String password, String folder) {

        @Override
        public String toString() {
            return "a mail server with its password";
        }
    }

    /** The turn after the server has told how it numbers letters now. */
    public MailboxTurn begun(long validity, long next) {
        return new MailboxTurn(mailbox, server, validity, next, 0);
    }
}
