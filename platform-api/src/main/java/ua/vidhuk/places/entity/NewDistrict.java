package ua.vidhuk.places.entity;

import java.util.List;

/**
 * A district as somebody types it, not yet checked.
 *
 * @param seen the version that is changed; null for a new one
 * @param name by which the staff knows it
 * @param settlements all streets of which belong to it, or null
 * @param streets that belong to it, or null
 */
public record NewDistrict(Long seen, String name, List<String> settlements, List<DistrictStreet> streets) {}
