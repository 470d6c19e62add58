package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.intake.entity.ReceivedLetter.NotTaken;

/**
 * A letter that came to a mailbox of the tenant.
 *
 * @param id of the letter
 * @param mailbox address to which it came
 * @param kind letter, automatic, bounce or unreadable
 * @param state waiting, set-aside, spam, registered, attached or rejected
 * @param senderAddress or null
 * @param senderName or null
 * @param subject or null
 * @param text its words; in lists their beginning; null when there are none
 * @param notTaken attachments that were not taken
 * @param sentAt when its sender says that it was sent, or null
 * @param receivedAt when it was taken
 * @param appealId what was registered of it, to what it was attached, or what it may be about; or null
 * @param number registration number of that appeal, or null
 * @param decidedAt when somebody decided about it, or null
 * @param decidedBy login of who did, or null
 * @param reason why it was rejected, or null
 */
public record Letter(
        UUID id,
        String mailbox,
        String kind,
        String state,
        String senderAddress,
        String senderName,
        String subject,
        String text,
        List<NotTaken> notTaken,
        Instant sentAt,
        Instant receivedAt,
        UUID appealId,
        String number,
        Instant decidedAt,
        String decidedBy,
        String reason) {

    public Letter {
        notTaken = List.copyOf(notTaken);
    }

    public LetterState known() {
        return LetterState.ofWord(state).orElseThrow();
    }

    /** The words of an applicant that nobody on the staff has read yet. */
    public boolean unread() {
        return known() == LetterState.ATTACHED && decidedAt == null;
    }
}
