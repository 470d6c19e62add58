package ua.vidhuk.onboarding.entity;

/**
 * How much of what it needs a tenant has.
 *
 * @param categories beside the one that takes everything
 * @param charters versions of the charter for petitions
 */
public record SetupFigures(
        long categories, long enterprises, long streets, long staff, long operators, long executors, long charters) {}
