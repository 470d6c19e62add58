package ua.vidhuk.appeals.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A question that seems to be another's, and that nobody has passed on.
 *
 * @param question its id
 * @param appeal id of its appeal
 * @param number registration number of its appeal
 * @param ordinal place among the appeal's questions, from 1
 * @param category id
 * @param registeredAt from when the law counts
 * @param cameBack whether it came back from where it was handed over to; else its place lies elsewhere
 */
public record LateForward(
        UUID question,
        UUID appeal,
        String number,
        int ordinal,
        UUID category,
        Instant registeredAt,
        boolean cameBack) {}
