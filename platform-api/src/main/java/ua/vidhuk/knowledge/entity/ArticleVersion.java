package ua.vidhuk.knowledge.entity;

import java.time.Instant;

/**
 * One version of an article, as it held from then on.
 *
 * @param version from 1
 * @param madeAt when
 * @param madeBy display name of who made it
 */
public record ArticleVersion(long version, ArticleState state, ArticleWords words, Instant madeAt, String madeBy) {}
