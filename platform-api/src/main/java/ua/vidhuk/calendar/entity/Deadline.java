package ua.vidhuk.calendar.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * By when something is due, and why.
 *
 * @param dueAt the last moment that is in time
 * @param ruleId the version of the statutory term in force at registration, also where a stricter one won
 */
public record Deadline(Instant dueAt, UUID ruleId) {}
