package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter by which a question was forwarded to a body outside the platform (393/96-ВР, art. 7; 59-ФЗ, art. 8).
 *
 * @param number in the register of outgoing letters
 * @param appealNumber registration number of the appeal
 * @param ordinal of the question within it
 * @param to to whom it went
 * @param words why, as the body reads it
 * @param enclosed ids of files of the question that go with it
 * @param sentAt when it was written
 * @param sentBy name of who wrote it
 * @param forwardBy until when the law wanted the question forwarded, or null
 * @param late whether it was forwarded after that
 * @param state sent, answered or returned
 * @param reply what came back, or null
 * @param version to be sent back with the next step
 */
public record OutgoingLetter(
        UUID id,
        String number,
        UUID appealId,
        UUID questionId,
        String appealNumber,
        int ordinal,
        Addressee to,
        String words,
        List<UUID> enclosed,
        Instant sentAt,
        String sentBy,
        Instant forwardBy,
        boolean late,
        String state,
        OutsideReply reply,
        long version) {

    public OutgoingLetter {
        enclosed = List.copyOf(enclosed);
    }

    /** On its way, or with the body. */
    public static final String SENT = "sent";

    /** The body answered. */
    public static final String ANSWERED = "answered";

    /** The body handed the question back. */
    public static final String RETURNED = "returned";

    /**
     * To whom a letter went, as it was then.
     *
     * @param body its id
     * @param email null when it went by post
     */
    public record Addressee(UUID body, String name, String address, String email) {}

    /**
     * What came back from a body.
     *
     * @param day of its letter
     * @param number of its letter, or null
     * @param words what it says
     * @param notedAt when that was noted
     * @param notedBy by whom
     */
    public record OutsideReply(LocalDate day, String number, String words, Instant notedAt, String notedBy) {}

    /**
     * @param items the newest first
     * @param next cursor of the page behind, or null
     */
    public record OutgoingPage(List<OutgoingLetter> items, String next) {}
}
