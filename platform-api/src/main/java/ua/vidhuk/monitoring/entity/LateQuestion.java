package ua.vidhuk.monitoring.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A question that is late, as far as this room knows it.
 *
 * @param category id
 * @param enterprise id of the responsible one, or null
 * @param level how many steps of the ladder were taken
 * @param passed how late the last of them was, in hours; -1 before the first
 */
public record LateQuestion(
        UUID question,
        UUID appeal,
        String number,
        int ordinal,
        UUID category,
        UUID enterprise,
        String state,
        boolean emergency,
        Instant dueAt,
        int level,
        int passed) {}
