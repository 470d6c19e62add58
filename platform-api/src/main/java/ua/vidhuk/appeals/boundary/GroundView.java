package ua.vidhuk.appeals.boundary;

import java.time.Instant;

/**
 * A ground of the law for which the reader can refuse a question now.
 *
 * @param code its name within the jurisdiction
 * @param words what the applicant reads, in the language of the answer
 * @param byHead whether the head of the body alone decides it
 * @param until the last moment in which it is possible, or null
 */
public record GroundView(String code, String words, boolean byHead, Instant until) {}
