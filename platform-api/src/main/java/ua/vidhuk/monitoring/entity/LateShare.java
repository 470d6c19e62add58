package ua.vidhuk.monitoring.entity;

import java.util.UUID;

/**
 * How much of a category is late with an enterprise.
 *
 * @param enterprise responsible, or null for what nobody has
 * @param category its id
 * @param late how many questions are past their deadline
 * @param veryLate of those, how many for more than a week
 */
public record LateShare(UUID enterprise, UUID category, long late, long veryLate) {}
