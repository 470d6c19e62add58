package ua.vidhuk.messaging.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.entity.Attachments;
import ua.vidhuk.messaging.entity.Hold;
import ua.vidhuk.messaging.entity.MailAddress;
import ua.vidhuk.messaging.entity.Notice;
import ua.vidhuk.messaging.entity.NoticeState;
import ua.vidhuk.messaging.entity.NoticeTemplate;
import ua.vidhuk.messaging.entity.OutgoingMessage;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.DueTenants;

/** Where a room puts what people shall be told, and where it reads what they were told. */
@ApplicationScoped
public class Notices {

    // The database says who the tenant is, and nothing when the notice stood there before.
    private static final String INSERT =
            """
            insert into message (id, event_id, template, subject_id, recipient, language, title, body, created_at,
              next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (event_id, template, recipient) do nothing returning current_user::text""";

    private static final String OF_SUBJECT =
            """
            select id, subject_id, template, recipient, title, created_at, sent_at, next_attempt_at, failure
            from message where subject_id = ? order by id""";

    private static final String SUBJECT = "select subject_id from message where id = ?";
    private static final String BOUNCED = "update message set failure = 'bounced' where id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    AttachmentShelf shelf;

    @Inject
    HeldNotices held;

    @Inject
    DueTenants due;

    @Inject
    AfterCommit afterCommit;

    @Inject
    MessageSender sender;

    @Inject
    Clock clock;

    /**
     * Writes a notice in the caller's transaction; it is sent if and only if that commits, and soon after. A second notice
     * of the same event, template and recipient is not written.
     *
     * @param eventId the event that causes it
     * @param template room and occasion: {@code appeals.registered} for {@code appeals.notice.registered.title} and
     *     {@code .body}
     * @param subjectId what it is about, for {@link #listOf}
     * @param parameters what the texts name
     * @throws IllegalArgumentException when the recipient is no e-mail address
     */
    public void enqueue(
            UUID eventId,
            String template,
            UUID subjectId,
            String recipientEmail,
            Language language,
            Map<String, String> parameters) {
        enqueue(new Occasion(eventId, template, subjectId), recipientEmail, language, parameters, Attachments.NONE);
    }

    /**
     * Why a notice is written; it is unique by event, template and recipient.
     *
     * @param eventId the event that causes it
     * @param template room and occasion
     * @param subjectId what it is about, for {@link #listOf}
     * @param hold until when it waits, and by what it is found until then; null for one that goes at once
     */
    public record Occasion(UUID eventId, String template, UUID subjectId, Hold hold) {

        /** One that goes at once. */
        public Occasion(UUID eventId, String template, UUID subjectId) {
            this(eventId, template, subjectId, null);
        }

        Instant notBefore(Instant now) {
            return hold == null || hold.until().isBefore(now) ? now : hold.until();
        }
    }

    /**
     * Writes a notice with files in the caller's transaction, by the same rules; the files are kept until it is sent or given
     * up.
     *
     * @param parameters what the texts name
     * @throws IllegalArgumentException when the recipient is no e-mail address
     */
    public void enqueue(
            Occasion occasion,
            String recipientEmail,
            Language language,
            Map<String, String> parameters,
            Attachments attachments) {
        Instant now = clock.instant();
        var recipient = new MailAddress(recipientEmail.strip());
        var texts = new NoticeTemplate(occasion.template());
        var message = new OutgoingMessage(
                TimeOrderedId.at(now),
                recipient,
                language,
                Messages.text(language, texts.titleKey(), parameters),
                Messages.text(language, texts.bodyKey(), parameters),
                attachments,
                now,
                0);
        due.note();
        Instant notBefore = occasion.notBefore(now);
        Optional<String> role = insert(message, occasion, notBefore);
        if (role.isPresent() && notBefore.isAfter(now)) {
            due.noteAt(notBefore);
        } else if (role.isPresent()) {
            afterCommit.once("ua.vidhuk.messaging", () -> sender.wake(role.get()));
        }
    }

    private Optional<String> insert(OutgoingMessage message, Occasion occasion, Instant notBefore) {
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, message.id());
            insert.setObject(2, occasion.eventId());
            insert.setString(3, occasion.template());
            insert.setObject(4, occasion.subjectId());
            insert.setString(5, message.recipient().value());
            insert.setString(6, message.language().tag());
            insert.setString(7, message.title());
            insert.setString(8, message.body());
            insert.setObject(9, message.createdAt().atOffset(ZoneOffset.UTC));
            insert.setObject(10, notBefore.atOffset(ZoneOffset.UTC));
            try (var row = insert.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                shelf.put(message.id(), message.attachments());
                if (occasion.hold() != null) {
                    held.keep(occasion.hold().key(), message.id());
                }
                return Optional.of(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the notice could not be written", e);
        }
    }

    /** What people were told about a subject, the oldest first, with recipients masked. */
    public List<Notice> listOf(UUID subjectId) {
        try (var statement = connection.get().prepareStatement(OF_SUBJECT)) {
            statement.setObject(1, subjectId);
            try (var rows = statement.executeQuery()) {
                var notices = new ArrayList<Notice>();
                while (rows.next()) {
                    notices.add(notice(rows));
                }
                return notices;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the notices could not be read", e);
        }
    }

    /** What a letter of ours was about; by its id, which is in its Message-ID. */
    public Optional<UUID> subjectOf(UUID messageId) {
        try (var statement = connection.get().prepareStatement(SUBJECT)) {
            statement.setObject(1, messageId);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the notices could not be read", e);
        }
    }

    /** A mail server told, after it was sent, that a letter of ours did not arrive. */
    public void bounced(UUID messageId) {
        try (var statement = connection.get().prepareStatement(BOUNCED)) {
            statement.setObject(1, messageId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the notice could not be changed", e);
        }
    }

    private static Notice notice(ResultSet row) throws SQLException {
        Instant sentAt = instant(row, "sent_at");
        boolean waiting = instant(row, "next_attempt_at") != null;
        String failure = row.getString("failure");
        NoticeState undone = waiting ? NoticeState.WAITING : NoticeState.FAILED;
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("template"),
                new MailAddress(row.getString("recipient")).masked(),
                row.getString("title"),
                instant(row, "created_at"),
                sentAt,
                sentAt == null || failure != null ? undone : NoticeState.SENT,
                failure);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
