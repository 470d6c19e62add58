package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A question that went to another tenant, as both may see it.
 *
 * @param id of the transfer
 * @param fromRole database role of the tenant that sent it
 * @param toRole database role of the tenant to which it went
 * @param question in the tenant that sent it
 * @param state how far it is
 * @param sentAt when
 * @param receivedAt when it was registered there, or null
 * @param receivedQuestion in the tenant to which it went, or null
 * @param there what became of it there
 * @param reason why it came back, or null
 */
public record Transfer(
        UUID id,
        String fromRole,
        String toRole,
        UUID question,
        TransferState state,
        Instant sentAt,
        Instant receivedAt,
        UUID receivedQuestion,
        There there,
        String reason) {

    /**
     * What the sender may know of a question that it sent.
     *
     * @param number registration number there, or null
     * @param state word of the state, or null
     * @param answer what the applicant was answered, or null
     * @param closedAt when it came to its end there, or null
     */
    public record There(String number, String state, String answer, Instant closedAt) {}
}
