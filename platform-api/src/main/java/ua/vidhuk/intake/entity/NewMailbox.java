package ua.vidhuk.intake.entity;

/**
 * A mailbox that somebody connects, not yet checked.
 *
 * @param address to which residents write
 * @param host name of the mail server
 * @param port or null for the usual one
 * @param security none, starttls or tls; null for tls
 * @param login null for the address
 * @param password with which the server is signed in to
 * @param folder null for INBOX
 */
public record NewMailbox(
        String address, String host, Integer port, String security, String login, String password, String folder) {

    @Override
    public String toString() {
        return "a mailbox with its password";
    }
}
