package ua.vidhuk.tenantadmin.entity;

/**
 * A street of a settlement, its kind included in the name.
 *
 * @param formerNames names that it had before, between semicolons, or null
 */
public record StreetEntry(String name, String settlement, String formerNames) {}
