package ua.vidhuk.intake.entity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which requests a client of Open311 asks for.
 *
 * @param ids these and no others, whatever else is asked for; empty for all
 * @param serviceCodes of these categories; empty for all
 * @param from registered since then
 * @param until registered before then
 * @param open only open ones, only closed ones, or null for both
 */
public record ServiceRequestFilter(
        List<UUID> ids, Set<String> serviceCodes, Instant from, Instant until, Boolean open) {

    public ServiceRequestFilter {
        ids = List.copyOf(ids);
        serviceCodes = Set.copyOf(serviceCodes);
    }

    public boolean admits(ServiceRequest request) {
        boolean ofService = serviceCodes.isEmpty() || serviceCodes.contains(request.serviceCode());
        return ofService && (open == null || open == request.open());
    }
}
