package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter as it was found in a mailbox, read as far as it can be.
 *
 * @param uid as the server numbers it
 * @param head who wrote it, and to what it answers
 * @param kind who or what wrote it
 * @param spam whether a filter before us took it for spam
 * @param text its words, or null
 * @param attachments what hangs on it
 * @param notTaken what hangs on it and cannot be taken at all
 * @param digest the same for the same letter under another number
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one class to the next and compared by nobody
public record ReceivedLetter(
        long uid,
        Head head,
        LetterKind kind,
        boolean spam,
        String text,
        List<Attachment> attachments,
        List<NotTaken> notTaken,
        byte[] digest) {

    public ReceivedLetter {
        attachments = List.copyOf(attachments);
        notTaken = List.copyOf(notTaken);
    }

    /**
     * @param messageId as its sender's program called it, or null
     * @param references Message-IDs of letters that it answers, the nearest last
     * @param senderAddress or null
     * @param senderName or null
     * @param subject or null
     * @param sentAt or null
     */
    public record Head(
            String messageId,
            List<String> references,
            String senderAddress,
            String senderName,
            String subject,
            Instant sentAt) {

        public static final Head NONE = new Head(null, List.of(), null, null, null, null);

        public Head {
            references = List.copyOf(references);
        }
    }

    /**
     * @param name as the sender calls it, or null
     * @param content all of it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one class to the next and compared by nobody
    public record Attachment(String name, byte[] content) {}

    /**
     * An attachment that was not taken.
     *
     * @param name as the sender calls it
     * @param reason word of the reason: {@code too-large}
     */
    public record NotTaken(String name, String reason) {}

    /** Ids of our letters among those that it answers or tells of. */
    public List<UUID> ours() {
        return head.references().stream().flatMap(MessageIds::ours).toList();
    }
}
