package ua.vidhuk.knowledge.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.knowledge.entity.WorksPlace;

/**
 * Planned works or an outage, as everybody sees it.
 *
 * @param kind planned or outage
 * @param state announced, ended or cancelled
 * @param over whether it is over, also by itself because its time has come
 * @param category code
 * @param categoryNames by language tag
 * @param enterprise code of who does them, or null
 * @param enterpriseNames by language tag, or null
 * @param title what happens
 * @param places streets and houses
 * @param beginsAt when
 * @param endsAt when it is expected to be over, or was ended; null while nobody knows
 * @param news what was told since, the newest first
 * @param version to be sent back with the next step
 */
public record WorksView(
        UUID id,
        String kind,
        String state,
        boolean over,
        String category,
        Map<String, String> categoryNames,
        String enterprise,
        Map<String, String> enterpriseNames,
        String title,
        List<WorksPlace> places,
        Instant beginsAt,
        Instant endsAt,
        List<WorksUpdate> news,
        long version) {

    /**
     * @param at when it was told
     * @param step tell, prolong, end or cancel
     * @param text in words for everybody
     */
    public record WorksUpdate(Instant at, String step, String text) {}

    /**
     * @param items in their order
     * @param next cursor of the page behind, or null
     */
    public record WorksPage(List<WorksView> items, String next) {}

    /** Whether it has not begun yet. */
    public boolean isComing(Instant now) {
        return beginsAt.isAfter(now);
    }
}
