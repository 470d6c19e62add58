package ua.vidhuk.search.entity;

import java.util.Set;
import java.util.UUID;

/**
 * What this node saw changed and committed, on whatever node; for those who tell people that look at it. The same may be
 * told more than once.
 *
 * @param role the database role of the tenant
 * @param kind {@code question}, {@code call}, or another word of what is noted
 * @param ids of what changed
 */
public record ChangesSeen(String role, String kind, Set<UUID> ids) {

    public ChangesSeen {
        ids = Set.copyOf(ids);
    }
}
