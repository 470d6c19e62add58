package ua.vidhuk.catalog.entity;

import jakarta.json.JsonObject;

/** A version of an entry that the platform shares with all tenants. */
public record SharedEntry(CatalogKind kind, String code, long version, JsonObject fields, boolean active) {}
