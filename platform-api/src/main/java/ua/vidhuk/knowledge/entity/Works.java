package ua.vidhuk.knowledge.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Planned works or an outage.
 *
 * @param kind planned or outage
 * @param state announced, ended or cancelled
 * @param enterpriseId who does them, or null
 * @param title what happens
 * @param places streets and houses
 * @param beginsAt when
 * @param endsAt when it is expected to be over, or was ended; null while nobody knows
 * @param version grows with each step
 */
public record Works(
        UUID id,
        WorksKind kind,
        String state,
        UUID categoryId,
        UUID enterpriseId,
        String title,
        List<WorksPlace> places,
        Instant beginsAt,
        Instant endsAt,
        long version) {

    public Works {
        places = List.copyOf(places);
    }

    public boolean isOver(Instant now) {
        return !state.equals(WorksStep.TELL.state()) || endsAt != null && !endsAt.isAfter(now);
    }

    public boolean covers(String street, String house) {
        return places.stream().anyMatch(each -> each.covers(street, house));
    }
}
