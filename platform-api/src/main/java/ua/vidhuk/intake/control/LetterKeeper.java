package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.control.ApplicantWords;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.LetterThreads.Belonging;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.LetterState;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.intake.entity.ReceivedLetter.Attachment;
import ua.vidhuk.intake.entity.ReceivedLetter.NotTaken;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Keeps letters with what hangs on them; an answer to one of ours goes into the history of its appeal at once. */
@ApplicationScoped
public class LetterKeeper {

    private static final String INSERT =
            """
            insert into intake_letter (id, mailbox_id, uid_validity, uid, digest, message_id, kind, state, sender_address,
              sender_name, subject, body, sent_at, received_at, appeal_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String NOT_TAKEN = "update intake_letter set not_taken = cast(? as jsonb) where id = ?";

    @Inject
    TransactionConnection connection;

    @Inject
    MailboxTurns turns;

    @Inject
    LetterThreads threads;

    @Inject
    ApplicantWords words;

    @Inject
    FileStore files;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Keeps a letter unless it is kept already, under whatever number, and goes on behind it. */
    public void keep(MailboxTurn turn, ReceivedLetter letter) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = TimeOrderedId.at(now);
        Belonging belonging = threads.of(letter);
        try {
            if (insert(id, turn, letter, belonging, now)) {
                keepAttachments(id, letter);
                settle(id, letter, belonging);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the letter could not be kept", e);
        }
        turns.goOn(turn, letter.uid());
    }

    private void settle(UUID id, ReceivedLetter letter, Belonging belonging) {
        if (belonging.state() == LetterState.ATTACHED) {
            words.write(belonging.appeal(), OwnWords.of(letter.text() == null ? "" : letter.text()));
            files.handOver(id, belonging.appeal().questions().getFirst().id().value());
        } else if (letter.kind() == LetterKind.BOUNCE && belonging.appeal() != null) {
            words.undelivered(belonging.appeal());
            letter.ours().forEach(notices::bounced);
        }
    }

    private boolean insert(UUID id, MailboxTurn turn, ReceivedLetter letter, Belonging belonging, Instant now)
            throws SQLException {
        var head = letter.head();
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, turn.mailbox());
            insert.setLong(3, turn.uidValidity());
            insert.setLong(4, letter.uid());
            insert.setBytes(5, letter.digest());
            insert.setString(6, head.messageId());
            insert.setString(7, letter.kind().word());
            insert.setString(8, belonging.state().word());
            insert.setString(9, head.senderAddress());
            insert.setString(10, head.senderName());
            insert.setString(11, head.subject());
            insert.setString(12, letter.text());
            insert.setObject(13, head.sentAt() == null ? null : head.sentAt().atOffset(ZoneOffset.UTC));
            insert.setObject(14, now.atOffset(ZoneOffset.UTC));
            insert.setObject(
                    15,
                    belonging.appeal() == null ? null : belonging.appeal().id().value());
            return insert.executeUpdate() == 1;
        }
    }

    private void keepAttachments(UUID id, ReceivedLetter letter) throws SQLException {
        List<NotTaken> notTaken = new ArrayList<>(letter.notTaken());
        for (Attachment each : letter.attachments()) {
            try {
                files.store(id, NewFile.of(each.name(), each.content(), FileStage.BEFORE), Actor.SYSTEM);
            } catch (FileRefusedException e) {
                String reason = e.type() instanceof Enum<?> known ? EnumWord.of(known) : "damaged";
                notTaken.add(new NotTaken(each.name(), reason));
            }
        }
        if (!notTaken.isEmpty()) {
            var json = Json.createArrayBuilder();
            notTaken.forEach(each ->
                    json.add(Json.createObjectBuilder().add("name", each.name()).add("reason", each.reason())));
            try (var update = connection.get().prepareStatement(NOT_TAKEN)) {
                update.setString(1, json.build().toString());
                update.setObject(2, id);
                update.executeUpdate();
            }
        }
    }
}
