package ua.vidhuk.tenancy.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Values that everybody may see, kept for a short while for each tenant, so that public pages cost no look-up. Never for
 * what needs a permission.
 *
 * @param <V> an immutable value
 */
public final class TenantCache<V> {

    private final Clock clock;
    private final Duration fresh;
    private final ConcurrentMap<String, Kept<V>> values = new ConcurrentHashMap<>();

    private record Kept<V>(V value, Instant readAt) {}

    /**
     * @param fresh for how long a value is kept
     */
    public TenantCache(Clock clock, Duration fresh) {
        this.clock = clock;
        this.fresh = fresh;
    }

    /** The tenant's value, read anew when the one kept is too old. */
    public V get(Tenant tenant, Supplier<V> source) {
        return get(tenant.slug().role(), source);
    }

    /** The tenant's value, read anew in any case; for a reader who misses something in the one kept. */
    public V renew(Tenant tenant, Supplier<V> source) {
        return renew(tenant.slug().role(), source);
    }

    /**
     * The value of the tenant that this thread is bound to, read anew when the one kept is too old.
     *
     * @throws IllegalStateException when the thread is bound to none
     */
    public V getBound(Supplier<V> source) {
        return get(boundRole(), source);
    }

    /**
     * The value of the tenant that this thread is bound to, read anew in any case.
     *
     * @throws IllegalStateException when the thread is bound to none
     */
    public V renewBound(Supplier<V> source) {
        return renew(boundRole(), source);
    }

    private V get(String role, Supplier<V> source) {
        Kept<V> kept = values.get(role);
        boolean usable = kept != null && !kept.readAt().isBefore(clock.instant().minus(fresh));
        return usable ? kept.value() : renew(role, source);
    }

    private V renew(String role, Supplier<V> source) {
        Instant now = clock.instant();
        var kept = new Kept<>(source.get(), now);
        values.put(role, kept);
        return kept.value();
    }

    private static String boundRole() {
        return TenantContext.role().orElseThrow(() -> new IllegalStateException("this thread is bound to no tenant"));
    }
}
