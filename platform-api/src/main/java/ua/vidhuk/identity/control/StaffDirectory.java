package ua.vidhuk.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.identity.entity.StaffMember;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** The staff of the tenants, each remembered for ten seconds, so that who loses a role loses it at once, near enough. */
@ApplicationScoped
public class StaffDirectory {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int REMEMBERED = 10_000;

    @Inject
    StaffSource source;

    @Inject
    Clock clock;

    private final ConcurrentMap<Key, Entry> entries = new ConcurrentHashMap<>();

    private record Key(TenantSlug tenant, String username) {}

    private record Entry(Optional<StaffMember> member, Instant until) {}

    /**
     * The member of this login among the staff of the tenant to which the thread is bound.
     *
     * @param tenant that very tenant
     */
    public Optional<StaffMember> find(Tenant tenant, String username) {
        var key = new Key(tenant.slug(), username);
        Instant now = clock.instant();
        Entry known = entries.get(key);
        if (known != null && known.until().isAfter(now)) {
            return known.member();
        }
        Optional<StaffMember> member = source.read(username, LocalDate.ofInstant(now, tenant.timeZone()));
        makeRoom(now);
        entries.put(key, new Entry(member, now.plus(FRESH)));
        return member;
    }

    private void makeRoom(Instant now) {
        if (entries.size() >= REMEMBERED) {
            entries.values().removeIf(each -> !each.until().isAfter(now));
        }
        if (entries.size() >= REMEMBERED) {
            entries.clear();
        }
    }
}
