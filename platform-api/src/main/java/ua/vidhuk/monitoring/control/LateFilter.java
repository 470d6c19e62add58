package ua.vidhuk.monitoring.control;

import java.time.Instant;
import java.util.UUID;

/**
 * Which late questions a list shows.
 *
 * @param enterprise only those for which it is responsible, or null
 * @param unassigned only those that nobody has; then the enterprise is null
 * @param helper only those in which it helps, or null
 * @param category only of this one, or null
 * @param from no deadline before
 * @param to only deadlines before
 */
public record LateFilter(UUID enterprise, boolean unassigned, UUID helper, UUID category, Instant from, Instant to) {}
