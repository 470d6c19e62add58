package ua.vidhuk.monitoring.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question that is late, as far as this room knows it.
 *
 * @param category id
 * @param enterprise id of the responsible one, or null
 * @param helpers ids of the enterprises that have it besides
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
        List<UUID> helpers,
        String state,
        boolean emergency,
        Instant dueAt,
        int level,
        int passed) {

    public LateQuestion {
        helpers = List.copyOf(helpers);
    }
}
