package ua.vidhuk.places.entity;

/**
 * A street of a district.
 *
 * @param street as the tenant calls it
 * @param houses as {@link Houses} reads them, or null for the whole street
 */
public record DistrictStreet(String street, String houses) {}
