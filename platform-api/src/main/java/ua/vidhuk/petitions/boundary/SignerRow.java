package ua.vidhuk.petitions.boundary;

import java.time.Instant;

/**
 * A signature as everybody may see it.
 *
 * @param name or null when the person did not agree to show it
 */
public record SignerRow(String name, Instant signedAt) {}
