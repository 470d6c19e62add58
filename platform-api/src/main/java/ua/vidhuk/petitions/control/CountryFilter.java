package ua.vidhuk.petitions.control;

import java.util.List;
import java.util.Set;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Which petitions of the country.
 *
 * @param tenants of these communities; empty for all
 * @param topic code, or null for all
 * @param states only these; empty for all that were published
 */
public record CountryFilter(List<TenantSlug> tenants, String topic, Set<PetitionState> states) {

    public CountryFilter {
        tenants = List.copyOf(tenants);
        states = Set.copyOf(states);
    }
}
