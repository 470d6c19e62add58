package ua.vidhuk.places.control;

import java.util.UUID;

/** Whoever refers to districts says so, so that none is removed that something depends on; called in a transaction. */
public interface DistrictUse {

    boolean isUsed(UUID district);
}
