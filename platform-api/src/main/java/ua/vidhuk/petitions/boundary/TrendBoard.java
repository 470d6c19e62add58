package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** How petitions grow, a minute old at most: to count a fortnight's signatures is dearer than to read a tally. */
@ApplicationScoped
public class TrendBoard {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 500;

    @Inject
    PetitionDesk desk;

    @Inject
    Clock clock;

    private final ConcurrentMap<Key, Kept> kept = new ConcurrentHashMap<>();

    private record Key(TenantSlug tenant, UUID petition) {}

    private record Kept(List<DaySignatures> days, Instant readAt) {}

    /** The last days on which somebody signed, the oldest first. */
    public List<DaySignatures> read(Tenant tenant, UUID petition) {
        var key = new Key(tenant.slug(), petition);
        Kept known = kept.get(key);
        Instant now = clock.instant();
        if (known == null || known.readAt().isBefore(now.minus(FRESH))) {
            known = new Kept(desk.trend(petition, tenant), now);
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, known);
        }
        return known.days();
    }
}
