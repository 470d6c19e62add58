package ua.vidhuk.audit.entity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One deed.
 *
 * @param occurredAt to the microsecond
 * @param actor in which capacity and who: {@code staff:brovary-operator}
 * @param action what was done: {@code appeal.read}
 * @param subjectKind to what: {@code appeal}
 * @param detail codes and identifiers; no personal data
 */
public record AuditEntry(
        UUID id,
        Instant occurredAt,
        String actor,
        String action,
        String subjectKind,
        String subjectId,
        Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(detail);
    }
}
