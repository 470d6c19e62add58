package ua.vidhuk.intake.entity;

import java.util.UUID;

/**
 * The line that a caller dialled.
 *
 * @param name by which it is announced now
 * @param kind {@code hot}, {@code direct} or {@code trust}
 * @param official who answered on a direct line when the call came; null outside of a session
 */
public record CalledLine(UUID id, String name, String kind, String official) {

    public boolean ofTrust() {
        return LineKind.TRUST.word().equals(kind);
    }
}
