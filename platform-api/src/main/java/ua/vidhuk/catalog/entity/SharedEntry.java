package ua.vidhuk.catalog.entity;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A version of an entry that the platform shares with all tenants.
 *
 * @param active whether tenants may adopt it
 * @param changedBy who made the version, or what did it at the command line
 */
public record SharedEntry(
        CatalogKind kind,
        String code,
        long version,
        JsonObject fields,
        boolean active,
        Instant changedAt,
        String changedBy) {}
