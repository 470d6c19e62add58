package ua.vidhuk.knowledge.entity;

import java.util.UUID;

/**
 * From what a question was answered at once (P2).
 *
 * @param question of room appeals
 * @param article from which it was
 * @param title of the article, as it is now
 */
public record Consultation(UUID question, UUID article, String title) {}
