package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A question whose applicant the controller has to call back.
 *
 * @param question id
 * @param appeal id of the appeal that holds it
 * @param number registration number of that appeal
 * @param ordinal place among the appeal's questions, from 1
 * @param categoryNames by language tag
 * @param dueAt when the answer is due
 * @param reachable whether there is a number to call
 * @param attempts how often nobody answered since it was said to be done
 * @param nextAt when to call again; null when nobody has called yet
 * @param dueNow whether it is time to call
 */
public record CallBackRow(
        UUID question,
        UUID appeal,
        String number,
        int ordinal,
        Map<String, String> categoryNames,
        Instant dueAt,
        boolean reachable,
        int attempts,
        Instant nextAt,
        boolean dueNow) {}
