package ua.vidhuk.petitions.control;

import java.util.List;
import java.util.UUID;

/** Rows of a set of open data, a page at a time, so that no set is held in memory, however large. */
@FunctionalInterface
public interface OpenPages {

    /** Smaller than every id. */
    UUID BEGINNING = new UUID(0, 0);

    /**
     * A page.
     *
     * @param rows values in the order of the set's fields: texts, numbers, days, moments, or null
     * @param next behind which the next page begins, or null on the last
     */
    record OpenPage(List<List<Object>> rows, UUID next) {}

    OpenPage behind(UUID last);
}
