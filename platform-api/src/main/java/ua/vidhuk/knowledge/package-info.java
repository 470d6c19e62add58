/**
 * What the centre knows and tells: planned works and outages by street and house (S10, P14); articles about its matters and
 * scripts of what an operator says (Z4c, P2), with the consultations that were given from them.
 *
 * <p>Tables {@code knowledge_works} with its places and updates, {@code knowledge_article} with its categories and versions,
 * {@code knowledge_consultation}. What others must do because of works travels through the outbox ({@code WorksChanged}). Uses
 * {@code catalog}, {@code places} and the ground.
 */
package ua.vidhuk.knowledge;
