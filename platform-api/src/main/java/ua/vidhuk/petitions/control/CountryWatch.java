package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Publishes counts to the portal of the country every half minute, at the tenants in which something happens; and once in six
 * hours on each node all that is missing or different, for a tenant that has arrived from elsewhere or from an older version.
 */
@ApplicationScoped
public class CountryWatch {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration LATELY = Duration.ofMinutes(3);
    private static final Duration WHOLE = Duration.ofHours(6);

    @Inject
    ProjectionTransactions projection;

    @Inject
    TenantRegistry tenants;

    @Inject
    Background background;

    @Inject
    Clock clock;

    private final ConcurrentMap<TenantSlug, Instant> published = new ConcurrentHashMap<>();

    void start(@Observes PlatformStarted started) {
        background.begin("portal of the country", PAUSE, this::publish);
    }

    /** Publishes what the tenant has to whom the thread is bound; a suspended one has nothing new. */
    public void publish(TenantSlug slug) {
        if (tenants.require(slug).suspended()) {
            return;
        }
        Instant now = clock.instant();
        Instant last = published.get(slug);
        if (last == null || last.plus(WHOLE).isBefore(now)) {
            projection.publishAll();
            published.put(slug, now);
        } else {
            projection.publishCounts(now.minus(LATELY));
        }
    }
}
