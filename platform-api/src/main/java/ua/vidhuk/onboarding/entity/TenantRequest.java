package ua.vidhuk.onboarding.entity;

import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.language.entity.Language;

/**
 * A request for a tenant.
 *
 * @param code of the hromada in the codifier, or null
 * @param oblast as the codifier has it, or null
 * @param slug that it was given, or that is proposed; null when nothing can be proposed
 * @param reason why it was refused, or null
 * @param failure why the tenant could not be made so far, or null
 */
public record TenantRequest(
        UUID id,
        RequestState state,
        String code,
        String place,
        String oblast,
        String contactName,
        String position,
        String email,
        Language language,
        Instant createdAt,
        Instant confirmedAt,
        Instant decidedAt,
        String decidedBy,
        String reason,
        String slug,
        String failure,
        long version) {}
