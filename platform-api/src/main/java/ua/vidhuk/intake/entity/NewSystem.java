package ua.vidhuk.intake.entity;

/**
 * A system that somebody connects, not yet checked.
 *
 * @param kind what it sends: pbx
 * @param name by which the staff knows it
 */
public record NewSystem(String kind, String name) {}
