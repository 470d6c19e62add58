package ua.vidhuk.tenantadmin.entity;

/** A street of a settlement, its kind included in the name. */
public record StreetEntry(String name, String settlement) {}
