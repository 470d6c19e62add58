package ua.vidhuk.requests.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts requests against their limits, in this node's memory.
 *
 * <p>{@code requests.rate.factor} multiplies every limit. At most some 50,000 buckets are kept; when so many addresses come
 * at once that they do not suffice, some are forgotten, and the tenant's limit goes on protecting it.
 */
@ApplicationScoped
public class RateLimiter {

    static final int REMEMBERED = 50_000;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "requests.rate.factor", defaultValue = "1")
    double factor;

    private final ConcurrentMap<Key, TokenBucket> buckets = new ConcurrentHashMap<>();

    private record Key(String route, String who) {}

    public RateLimiter() {}

    RateLimiter(Clock clock, double factor) {
        this.clock = clock;
        this.factor = factor;
    }

    /**
     * Counts one request.
     *
     * @param route what is limited
     * @param who an address or a tenant
     * @return how long to wait before the next, zero when this one may pass
     */
    public Duration count(String route, String who, int limit, Duration period) {
        Instant now = clock.instant();
        if (buckets.size() >= REMEMBERED) {
            makeRoom(now);
        }
        return buckets.computeIfAbsent(
                        new Key(route, who), any -> new TokenBucket(Math.max(1, limit * factor), period, now))
                .take(now);
    }

    int size() {
        return buckets.size();
    }

    private void makeRoom(Instant now) {
        buckets.values().removeIf(bucket -> bucket.isFull(now));
        var surplus = buckets.keySet().iterator();
        for (int left = buckets.size() - REMEMBERED * 9 / 10; left > 0 && surplus.hasNext(); left--) {
            surplus.next();
            surplus.remove();
        }
    }
}
