package ua.vidhuk.onboarding.entity;

import java.util.UUID;

/**
 * A wish for a tenant, as it was typed.
 *
 * @param key makes a repeated sending the same sending
 * @param code of the hromada in the codifier, or null when it is named freely
 * @param place its name; needed without a code
 * @param contactName who asks
 * @param position what they are there
 * @param email official address, to which the letter goes
 */
public record NewRequest(UUID key, String code, String place, String contactName, String position, String email) {}
