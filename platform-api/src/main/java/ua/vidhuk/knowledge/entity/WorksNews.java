package ua.vidhuk.knowledge.entity;

import java.time.Instant;

/**
 * What was told of works after they were announced.
 *
 * @param at when
 * @param by who told it; only staff sees that
 * @param step tell, prolong, end or cancel
 * @param text in words for everybody
 * @param endsAt until when they last since, or null
 */
public record WorksNews(Instant at, String by, String step, String text, Instant endsAt) {}
