package ua.vidhuk.catalog.control;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.catalog.entity.CategoryDemand;
import ua.vidhuk.catalog.entity.OngoingIncident;

/**
 * What people ask for, by category: the room that keeps their questions answers, who watches over the categories asks
 * (decision 83). Called in a transaction.
 */
public interface DemandSource {

    /**
     * Counts by category, in no order; without the categories that nobody asked for since the beginning.
     *
     * @param begin of the time before
     * @param from where the time that is looked at begins, and the time before ends
     * @param until where it ends
     */
    List<CategoryDemand> demand(Instant begin, Instant from, Instant until);

    /** Incidents that go on, the newest first. */
    List<OngoingIncident> incidents(int limit);
}
