package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that a source sent.
 *
 * @param system the source
 * @param systemName as the tenant's administrator calls it
 * @param sourceId what the source calls it, or null
 * @param state registered, draft, dismissed or refused
 * @param problems what kept it from being registered
 * @param appeal that was registered of it, or null
 */
public record Delivery(
        UUID id,
        UUID system,
        String systemName,
        String sourceId,
        String state,
        Instant receivedAt,
        List<DeliveryProblem> problems,
        UUID appeal) {

    public Delivery {
        problems = List.copyOf(problems);
    }

    /**
     * @param field where, as a path in the appeal
     * @param messageKey of the sentence that says what to do
     */
    public record DeliveryProblem(String field, String messageKey) {}
}
