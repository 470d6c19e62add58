package ua.vidhuk.intake.entity;

/**
 * A system that somebody connects, not yet checked.
 *
 * @param kind what it sends: pbx, open311 or source
 * @param name by which the staff knows it
 * @param requestsPerMinute how often it may send, 1 to 6000; null for what is usual for its kind
 */
public record NewSystem(String kind, String name, Integer requestsPerMinute) {}
