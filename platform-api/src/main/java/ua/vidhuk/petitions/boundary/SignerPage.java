package ua.vidhuk.petitions.boundary;

import java.util.List;

/**
 * A page of the signers of a petition, the newest first.
 *
 * @param signatures how many there are in all
 * @param next cursor of the next page, or null
 */
public record SignerPage(List<SignerRow> items, long signatures, String next) {}
