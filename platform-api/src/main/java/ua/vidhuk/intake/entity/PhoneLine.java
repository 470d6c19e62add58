package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A phone line that residents dial (Z3).
 *
 * @param name by which it is announced
 * @param kind {@code hot}, {@code direct} or {@code trust}
 * @param numbers as they are announced, at least one
 * @param official who answers, with the office, or null
 * @param hours when it is open, in words, or null
 * @param sessions when the official of a direct line answers, the earliest first; none for other lines
 * @param active whether it is announced; calls on one that is switched off are known all the same
 * @param version grows with each change
 * @param changedAt when it was changed last
 * @param changedBy login of who did
 */
public record PhoneLine(
        UUID id,
        String name,
        String kind,
        List<String> numbers,
        String official,
        String hours,
        List<LineSession> sessions,
        boolean active,
        long version,
        Instant changedAt,
        String changedBy) {

    public PhoneLine {
        numbers = List.copyOf(numbers);
        sessions = List.copyOf(sessions);
    }

    /** Sessions that go on or come, as the tenant's clocks show the moment. */
    public List<LineSession> ahead(LocalDateTime moment) {
        return sessions.stream().filter(each -> each.isAhead(moment)).toList();
    }

    /** Who answers in a session, or null when nobody was named. */
    public String officialOf(LineSession session) {
        return session.official() == null ? official : session.official();
    }

    public boolean ofTrust() {
        return LineKind.TRUST.word().equals(kind);
    }
}
