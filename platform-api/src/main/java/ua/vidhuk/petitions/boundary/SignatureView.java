package ua.vidhuk.petitions.boundary;

import java.time.Instant;

/**
 * One's own signature under a petition.
 *
 * @param signed whether there is one
 * @param showName whether everybody reads the name
 * @param signedAt or null
 */
public record SignatureView(boolean signed, boolean showName, Instant signedAt) {

    static final SignatureView NONE = new SignatureView(false, false, null);
}
