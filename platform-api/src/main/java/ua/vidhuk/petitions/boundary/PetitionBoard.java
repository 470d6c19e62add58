package ua.vidhuk.petitions.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.outbox.control.TenantWorker;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Petitions as everybody sees them, at most a second old, so that a rush on one page does not become a rush on the
 * database. A page that is asked for again and again is read anew behind its readers' backs, before it is too old, so
 * that none of them waits for a database that is busy with signatures; otherwise, of all who ask at once, one reads it.
 */
@ApplicationScoped
public class PetitionBoard {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration YOUNG = Duration.ofMillis(300);
    /** Whoever said that they read it anew and has not done so by then will not: the next one does. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int MOST = 500;

    @Inject
    PetitionDesk desk;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    private final ConcurrentMap<Key, Kept> kept = new ConcurrentHashMap<>();
    private final Set<Key> ageing = ConcurrentHashMap.newKeySet();
    private volatile TenantWorker worker;

    private record Key(TenantSlug tenant, PetitionId petition) {}

    /**
     * @param renewing since when somebody reads it anew, or nothing
     */
    private record Kept(PetitionView view, SignerPage signers, Instant readAt, AtomicReference<Instant> renewing) {

        /** Whether it is now the caller's to read it anew. */
        boolean takes(Instant now) {
            Instant since = renewing.get();
            boolean free = since == null || since.isBefore(now.minus(PATIENCE));
            return free && renewing.compareAndSet(since, now);
        }
    }

    /** A petition and its newest signers. */
    public record Shown(PetitionView view, SignerPage signers) {}

    void start(@Observes PlatformStarted started) {
        worker = new TenantWorker("petitions as everybody sees them", executor, tenants, this::renewAgeing);
    }

    @PreDestroy
    void stop() {
        if (worker != null) {
            worker.stop();
        }
    }

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code petition-not-found}, also when not everybody may see it
     */
    public Shown read(TenantSlug tenant, UUID petition) {
        var key = new Key(tenant, new PetitionId(petition));
        Kept known = kept.get(key);
        if (known == null) {
            known = renew(key);
        } else if (olderThan(YOUNG, known) && known.takes(clock.instant())) {
            known = renewed(key, known);
        }
        return new Shown(known.view(), known.signers());
    }

    /** What is too old is read now; what will be soon, by another thread. */
    private Kept renewed(Key key, Kept known) {
        if (worker == null || olderThan(FRESH, known)) {
            return renew(key);
        }
        ageing.add(key);
        worker.wake(key.tenant());
        return known;
    }

    private boolean olderThan(Duration age, Kept known) {
        return known.readAt().isBefore(clock.instant().minus(age));
    }

    /** Reads anew, for the tenant to whom the thread is bound, what is asked for and will soon be too old. */
    private void renewAgeing(TenantSlug tenant) {
        for (Iterator<Key> each = ageing.iterator(); each.hasNext(); ) {
            Key key = each.next();
            if (key.tenant().equals(tenant)) {
                each.remove();
                renew(key);
            }
        }
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
                    new AtomicReference<>());
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
