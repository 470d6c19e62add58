/**
 * What the centre knows and tells: planned works and outages by street and house (S10, P14).
 *
 * <p>Tables {@code knowledge_works} with its places and updates. What others must do because of them travels through the outbox
 * ({@code WorksChanged}). Uses {@code catalog}, {@code places} and the ground.
 */
package ua.vidhuk.knowledge;
