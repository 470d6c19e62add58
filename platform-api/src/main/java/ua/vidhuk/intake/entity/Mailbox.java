package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A mailbox whose letters become drafts of appeals; never with its password.
 *
 * @param id of the mailbox
 * @param address to which residents write
 * @param host name of the mail server
 * @param port of the mail server
 * @param security none, starttls or tls
 * @param login at the mail server
 * @param folder that is read
 * @param lookedAt when it was read last, or null
 * @param failure code of what hindered that, or null
 * @param createdAt when it was connected
 * @param createdBy login of who connected it
 * @param revokedAt since when it is not read, or null
 */
public record Mailbox(
        UUID id,
        String address,
        String host,
        int port,
        String security,
        String login,
        String folder,
        Instant lookedAt,
        String failure,
        Instant createdAt,
        String createdBy,
        Instant revokedAt) {

    public boolean revoked() {
        return revokedAt != null;
    }
}
