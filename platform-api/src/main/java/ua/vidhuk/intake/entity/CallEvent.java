package ua.vidhuk.intake.entity;

import java.time.Instant;

/**
 * What a telephone exchange tells of a call.
 *
 * @param call what the exchange calls it; the same in all events of one call, and kept: it should not bear the caller's number
 * @param event ringing, answered, ended or recorded
 * @param at when it happened
 * @param from the caller's number as the exchange writes it, or null when it is withheld
 * @param line the number that was called, by which its phone line is known (Z3), or null
 * @param agent login of the operator at whose phone it rings or who answered, or null
 * @param recording where the exchange keeps the sound, or null
 */
public record CallEvent(
        String call, String event, Instant at, String from, String line, String agent, String recording) {}
