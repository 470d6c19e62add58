package ua.vidhuk.search.control;

import java.util.UUID;

/**
 * That something has changed.
 *
 * @param role of the tenant
 * @param kind the word of a kind
 * @param id which
 * @param transaction in which it has changed last
 */
public record Change(String role, String kind, UUID id, long transaction) {

    /** Before all others. */
    public static final Change FIRST = new Change("", "", new UUID(0, 0), -1);
}
