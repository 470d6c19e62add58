package ua.vidhuk.outbox.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened to an aggregate.
 *
 * @param id unique; by it an observer knows an event that comes a second time
 * @param aggregateId what it happened to; events of one aggregate are delivered in the order of their writing
 * @param type past tense: {@code QuestionRouted}
 * @param payload what observers need to know
 */
public record DomainEvent(UUID id, UUID aggregateId, String type, JsonObject payload, Instant occurredAt) {

    public DomainEvent {
        Objects.requireNonNull(id, "an event has an id");
        Objects.requireNonNull(aggregateId, "an event happens to an aggregate");
        Objects.requireNonNull(payload, "an event has a payload, be it empty");
        Objects.requireNonNull(occurredAt, "an event has a time");
        if (type == null || type.isBlank()) {
            throw new IllegalArgumentException("an event has a type");
        }
    }
}
