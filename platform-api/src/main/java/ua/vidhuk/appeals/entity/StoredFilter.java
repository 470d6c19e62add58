package ua.vidhuk.appeals.entity;

import java.util.UUID;

/**
 * A list of questions that somebody keeps under a name: an inbox of one person, or of a team (P5).
 *
 * @param id null for one that is not kept yet
 * @param owner login of who keeps it
 * @param role label of the role with which it is shared, or null for nobody
 * @param enterpriseId within the role only colleagues of this enterprise, or null
 * @param name as it stands beside the places
 * @param words which questions
 * @param version grows with every change
 */
public record StoredFilter(
        UUID id, String owner, String role, UUID enterpriseId, String name, FilterWords words, long version) {}
