package ua.vidhuk.messaging.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.control.AttachmentShelf;
import ua.vidhuk.messaging.control.MessageQueue;
import ua.vidhuk.messaging.entity.MailAddress;
import ua.vidhuk.messaging.entity.OutgoingMessage;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/**
 * Claims messages by moving their next attempt into the future, so that no transaction is open while the mail server is
 * talked to, and a message whose node dies is tried again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class MessageClaims implements MessageQueue {

    private static final String CLAIM_DUE =
            """
            update message set attempts = attempts + 1,
              next_attempt_at = case when exists (select 1 from message_attachment a where a.message_id = message.id) then cast(? as timestamptz)
                else cast(? as timestamptz) end
            where id in (
              select id from message where next_attempt_at <= ? order by next_attempt_at limit 1
              for update skip locked)
            returning id, recipient, language, title, body, created_at, attempts""";
    private static final String SENT =
            "update message set sent_at = ?, next_attempt_at = null, failure = null where id = ? and attempts = ?";
    private static final String FAILED =
            "update message set failure = ?, next_attempt_at = ? where id = ? and attempts = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    AttachmentShelf shelf;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /** Longer than a letter without files takes at the worst: about eight answers of the mail server, ten seconds each. */
    @Inject
    @ConfigProperty(name = "mail.claim.seconds", defaultValue = "120")
    int claimSeconds;

    /**
     * The same for one with files: ten minutes until the mail server has looked through what it got, and as long for seven
     * megabytes on their way, at seventeen kilobytes a second.
     */
    @Inject
    @ConfigProperty(name = "mail.claim.files.seconds", defaultValue = "1200")
    int claimFilesSeconds;

    @Override
    public Optional<OutgoingMessage> claim() {
        try {
            return claimDue();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public Optional<OutgoingMessage> sentThenClaim(OutgoingMessage message) {
        try (var statement = connection.get().prepareStatement(SENT)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, message.id());
            statement.setInt(3, message.attempts());
            if (statement.executeUpdate() == 1) {
                shelf.clear(message.id());
            }
            return claimDue();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void failed(OutgoingMessage message, String code, boolean permanent) {
        Instant now = clock.instant();
        boolean givenUp = permanent || message.isHopeless(now);
        try (var statement = connection.get().prepareStatement(FAILED)) {
            statement.setString(1, code);
            if (givenUp) {
                statement.setNull(2, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(2, message.retryAfter(now).atOffset(ZoneOffset.UTC));
                due.noteAt(message.retryAfter(now));
            }
            statement.setObject(3, message.id());
            statement.setInt(4, message.attempts());
            if (statement.executeUpdate() == 1 && givenUp) {
                shelf.clear(message.id());
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Optional<OutgoingMessage> claimDue() throws SQLException {
        Instant now = clock.instant();
        try (var statement = connection.get().prepareStatement(CLAIM_DUE)) {
            statement.setObject(1, now.plusSeconds(claimFilesSeconds).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.plusSeconds(claimSeconds).atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                OutgoingMessage message = message(rows);
                boolean alone = message.attachments().list().isEmpty();
                due.noteAt(now.plusSeconds(alone ? claimSeconds : claimFilesSeconds));
                return Optional.of(message);
            }
        }
    }

    private OutgoingMessage message(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new OutgoingMessage(
                id,
                new MailAddress(row.getString("recipient")),
                Language.ofTag(row.getString("language")).orElse(Language.UK),
                row.getString("title"),
                row.getString("body"),
                shelf.get(id),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("the messages could not be claimed or marked", e);
    }
}
