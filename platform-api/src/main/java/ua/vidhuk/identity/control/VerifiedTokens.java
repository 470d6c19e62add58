package ua.vidhuk.identity.control;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.identity.entity.Caller;

/**
 * Tokens that have been verified, until they expire: verifying a signature costs more than most requests. Only valid tokens
 * come in, so that nobody can fill it from outside.
 */
final class VerifiedTokens {

    private final int remembered;
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(Caller caller, Instant until) {}

    VerifiedTokens(int remembered) {
        this.remembered = remembered;
    }

    Optional<Caller> find(String token, Instant now) {
        Entry known = entries.get(token);
        if (known == null) {
            return Optional.empty();
        }
        if (!known.until().isAfter(now)) {
            entries.remove(token);
            return Optional.empty();
        }
        return Optional.of(known.caller());
    }

    void remember(String token, Caller caller, Instant until, Instant now) {
        if (entries.size() >= remembered) {
            entries.values().removeIf(each -> !each.until().isAfter(now));
        }
        if (entries.size() >= remembered) {
            entries.clear();
        }
        entries.put(token, new Entry(caller, until));
    }
}
