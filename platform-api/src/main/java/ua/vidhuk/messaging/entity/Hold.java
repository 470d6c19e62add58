package ua.vidhuk.messaging.entity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A notice is not sent before a moment, and may be withdrawn until then.
 *
 * @param key by which whoever wrote it finds it again; of each there is one notice
 * @param until when it goes
 */
public record Hold(UUID key, Instant until) {

    public Hold {
        Objects.requireNonNull(key, "a hold has a key");
        Objects.requireNonNull(until, "a hold has an end");
    }
}
