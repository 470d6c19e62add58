package ua.vidhuk.onboarding.entity;

import ua.vidhuk.tenancy.entity.Extent;

/**
 * Where a community says that it lies, as it was given; null sides were not, and NaN is what is no number.
 *
 * @param south the lowest latitude in degrees, WGS 84
 * @param west the lowest longitude
 * @param north the highest latitude
 * @param east the highest longitude
 */
public record NewExtent(Double south, Double west, Double north, Double east) {

    /** The same as it is kept; null for null. */
    public static NewExtent of(Extent kept) {
        return kept == null ? null : new NewExtent(kept.south(), kept.west(), kept.north(), kept.east());
    }
}
