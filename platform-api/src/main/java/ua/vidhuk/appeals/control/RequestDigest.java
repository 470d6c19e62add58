package ua.vidhuk.appeals.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest of what was sent, by which a repeated request is told from another one with the same key. */
final class RequestDigest {

    private RequestDigest() {}

    static byte[] of(Record input) {
        try {
            // The text of a record names its components in order, and so differs when any of them does.
            return MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
