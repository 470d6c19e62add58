package ua.vidhuk.appeals.boundary;

import java.util.UUID;

/**
 * A house that an incident cuts off.
 *
 * @param incident id
 * @param title what happened
 * @param house or null when only the street is known
 * @param questions how many asked from there
 */
public record CutOff(UUID incident, String title, String street, String house, long questions) {}
