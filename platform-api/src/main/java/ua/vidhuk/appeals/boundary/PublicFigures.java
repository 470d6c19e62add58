package ua.vidhuk.appeals.boundary;

/**
 * How the centre did in the last seven days, for everybody to see.
 *
 * @param registered questions registered
 * @param closed questions that came to their end
 * @param closedOnTime of those, how many before their deadline
 * @param medianHours median time from registration to end, in hours; null when nothing ended
 */
public record PublicFigures(long registered, long closed, long closedOnTime, Double medianHours) {}
