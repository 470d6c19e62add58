package ua.vidhuk.catalog.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * What goes on in a category and explains many questions (P4).
 *
 * @param id of the incident
 * @param title what happened, as applicants read it
 * @param category its id
 * @param openedAt since when
 * @param questions how many are in it
 */
public record OngoingIncident(UUID id, String title, UUID category, Instant openedAt, long questions) {}
