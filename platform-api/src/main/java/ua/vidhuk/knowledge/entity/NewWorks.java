package ua.vidhuk.knowledge.entity;

import java.time.Instant;
import java.util.List;

/**
 * Works as somebody announces them, not yet checked.
 *
 * @param kind planned or outage
 * @param category code
 * @param enterprise code of who does them, or null; an executor's own in any case
 * @param title what happens, in words for everybody
 * @param places streets, at least one
 * @param beginsAt when; null for now
 * @param endsAt when it is expected to be over, or null while nobody knows
 */
public record NewWorks(
        String kind,
        String category,
        String enterprise,
        String title,
        List<WorksPlace> places,
        Instant beginsAt,
        Instant endsAt) {}
