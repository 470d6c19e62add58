package ua.vidhuk.tenancy.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Which tenants the next sweep of one kind of work has to look at. The first sweep of a node, and one
 * each half hour, looks at all of them; every other at those noted since the one before, and a little earlier.
 */
public final class DueRounds {

    /** A note may be this old when the last transaction that it stands for commits: imports take a while. */
    private static final Duration LATE = Duration.ofMinutes(2);

    /** What a visit failed over for longer than that is found then. */
    private static final Duration EVERYBODY = Duration.ofMinutes(30);

    /** Longer than any node goes without looking at everybody, so that nobody forgets what another has not seen. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final DueSource source;
    private final TenantRegistry tenants;
    private final Clock clock;
    private Instant last = Instant.MIN;
    private Instant lastOfAll = Instant.MIN;

    DueRounds(DueSource source, TenantRegistry tenants, Clock clock) {
        this.source = source;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException when the database does not answer, or the tenants have not been read yet; the next
     *     round looks at what this one would have
     */
    public synchronized List<TenantSlug> next() {
        Instant now = clock.instant();
        boolean all = lastOfAll.isBefore(now.minus(EVERYBODY));
        List<TenantSlug> due = all ? everybody() : noted(last.minus(LATE), now);
        lastOfAll = all ? now : lastOfAll;
        last = now;
        return due;
    }

    private List<TenantSlug> everybody() {
        if (!tenants.isUpToDate()) {
            throw new IllegalStateException("nobody knows all tenants at this moment");
        }
        return tenants.all().stream().map(Tenant::slug).toList();
    }

    private List<TenantSlug> noted(Instant after, Instant upTo) {
        try {
            return TenantContext.callOnPlatform(() -> {
                source.forgetBefore(upTo.minus(KEPT));
                return source.rolesBetween(after, upTo).stream()
                        .flatMap(role -> tenants.byRole(role).stream())
                        .map(Tenant::slug)
                        .toList();
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the notes could not be read", e);
        }
    }
}
