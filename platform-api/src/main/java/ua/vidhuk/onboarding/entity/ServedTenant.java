package ua.vidhuk.onboarding.entity;

import java.time.Instant;

/**
 * A tenant as the platform's administrator sees it: what the registry says, and what was found when it was last looked into.
 *
 * @param name of the place, in the tenant's own language
 * @param state word of the registry
 * @param openedAt since when its portal is public, or null
 * @param surveyedAt when it was looked into, or null when it never was; without it nothing that follows is known
 * @param changeSets how many it has
 * @param newest the latest of them
 * @param bytes on disk
 * @param activeAt when somebody last did or saw something, or null
 * @param problem {@code no-schema}, {@code behind}, {@code reserved}, or null when it is well
 */
public record ServedTenant(
        String slug,
        String name,
        String state,
        Instant openedAt,
        Instant surveyedAt,
        Integer changeSets,
        String newest,
        Long bytes,
        Instant activeAt,
        String problem) {}
