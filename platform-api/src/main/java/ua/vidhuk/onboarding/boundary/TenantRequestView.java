package ua.vidhuk.onboarding.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.onboarding.entity.TenantRequest;

/**
 * A request for a tenant as the platform's administrator sees it.
 *
 * @param code of the hromada in the codifier, or null
 * @param slug that it was given, or that is proposed; null when nothing can be proposed
 * @param reason why it was refused, or null
 * @param steps of making the tenant that are done
 * @param failure why the tenant could not be made so far, or null
 */
public record TenantRequestView(
        UUID id,
        String state,
        String code,
        String place,
        String oblast,
        String contactName,
        String position,
        String email,
        Instant createdAt,
        Instant decidedAt,
        String decidedBy,
        String reason,
        String slug,
        List<String> steps,
        String failure,
        long version) {

    static TenantRequestView of(TenantRequest request, List<String> steps) {
        return new TenantRequestView(
                request.id(),
                request.state().word(),
                request.code(),
                request.place(),
                request.oblast(),
                request.contactName(),
                request.position(),
                request.email(),
                request.createdAt(),
                request.decidedAt(),
                request.decidedBy(),
                request.reason(),
                request.slug(),
                List.copyOf(steps),
                request.failure(),
                request.version());
    }
}
