package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Petitions as everybody sees them, at most a second old, so that a rush on one page does not become a rush on the
 * database: of all who ask at once, one reads it anew.
 */
@ApplicationScoped
public class PetitionBoard {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 500;

    @Inject
    PetitionDesk desk;

    @Inject
    Clock clock;

    private final ConcurrentMap<Key, Kept> kept = new ConcurrentHashMap<>();

    private record Key(TenantSlug tenant, PetitionId petition) {}

    private record Kept(PetitionView view, SignerPage signers, Instant readAt, AtomicBoolean renewing) {}

    /** A petition and its newest signers. */
    public record Shown(PetitionView view, SignerPage signers) {}

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code petition-not-found}, also when not everybody may see it
     */
    public Shown read(TenantSlug tenant, UUID petition) {
        var key = new Key(tenant, new PetitionId(petition));
        Kept known = kept.get(key);
        boolean stale = known == null || known.readAt().isBefore(clock.instant().minus(FRESH));
        if (stale && (known == null || known.renewing().compareAndSet(false, true))) {
            known = renew(key);
        }
        return new Shown(known.view(), known.signers());
    }

    /** Reads it anew at the next question, because its count was put right. */
    void forget(TenantSlug tenant, UUID petition) {
        kept.remove(new Key(tenant, new PetitionId(petition)));
    }

    private Kept renew(Key key) {
        try {
            Instant now = clock.instant();
            UUID id = key.petition().value();
            var fresh = new Kept(
                    desk.read(id, Actor.ANONYMOUS),
                    desk.newestSigners(id, Actor.ANONYMOUS, 20),
                    now,
                    new AtomicBoolean());
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, fresh);
            return fresh;
        } catch (RuntimeException e) {
            kept.remove(key);
            throw e;
        }
    }
}
