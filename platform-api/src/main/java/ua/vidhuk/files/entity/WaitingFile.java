package ua.vidhuk.files.entity;

import java.util.UUID;

/** A file whose text somebody has begun to read. */
public final class WaitingFile {

    private final UUID id;
    private final int attempt;
    private final byte[] bytes;

    /**
     * @param attempt which this is, from 1
     */
    public WaitingFile(UUID id, int attempt, byte[] bytes) {
        this.id = id;
        this.attempt = attempt;
        this.bytes = bytes.clone();
    }

    public UUID id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
