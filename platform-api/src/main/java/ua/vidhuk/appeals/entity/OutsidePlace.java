package ua.vidhuk.appeals.entity;

import ua.vidhuk.tenancy.entity.Tenant;

/**
 * A place that seems to lie outside of the territory of the community that it was told.
 *
 * @param competent whose it seems to be; null when the platform serves nobody there
 */
public record OutsidePlace(Tenant competent) {}
