package ua.vidhuk.web.workspace;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.LiveDesk;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.search.boundary.NewsDesk;
import ua.vidhuk.search.entity.ChangesSeen;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Tells everybody of this node who looks what changed, on whatever node: one reading of the changes for all of them, and one
 * question to the database for each tenant and kind of reader, however many look (decision 57).
 */
@ApplicationScoped
public class LiveFeed {

    private static final Logger LOG = System.getLogger(LiveFeed.class.getName());
    private static final long GATHER_MILLIS = 400;
    private static final long BEAT_SECONDS = 15;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_READERS = 2_000;
    private static final int MOST_OF_ONE = 8;

    @Inject
    LiveDesk desk;

    @Inject
    NewsDesk news;

    @Inject
    TenantRegistry tenants;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();
    private final Map<TenantSlug, LiveNews> gathered = new ConcurrentHashMap<>();
    private volatile Future<?> beats;

    void start(@Observes PlatformStarted started) {
        beats = scheduler.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * From now on this reader is told, until they go, or for ten minutes: then they come again, and may have less to see.
     *
     * @param from how far the news had come when the page was begun, or {@link NewsDesk#UNKNOWN}
     */
    void add(LiveReader reader, long from) {
        makeRoom(reader);
        if (readers.size() >= MOST_READERS) {
            reader.close();
            return;
        }
        // by the thread of the request: with the first event its answer begins, which only there knows who asks
        reader.tell("hello", "{}", Runnable::run);
        readers.add(reader);
        if (from != NewsDesk.UNKNOWN) {
            try {
                threads.execute(() -> catchUp(reader, from));
            } catch (RejectedExecutionException e) {
                reader.tell("changed", LiveReader.ALL, threads);
            }
        }
    }

    /** What happened between the page and its stream; what happens from now on is told already, so that nothing falls between. */
    private void catchUp(LiveReader reader, long from) {
        try {
            Optional<List<ChangesSeen>> missed = news.since(reader.tenant(), from);
            if (missed.isEmpty()) {
                reader.tell("changed", LiveReader.ALL, threads);
            }
            for (ChangesSeen each : missed.orElse(List.of())) {
                catchUp(reader, each);
            }
        } catch (Exception e) {
            complain(reader.tenant(), e);
            reader.tell("changed", LiveReader.ALL, threads);
        }
    }

    private void catchUp(LiveReader reader, ChangesSeen missed) throws Exception {
        if (missed.kind().equals("call") && reader.takesCalls()) {
            reader.tell("ringing", "{}", threads);
        }
        if (LiveNews.isShown(missed)) {
            String data = new LiveNews().with(missed).words(desk, reader.tenant(), reader.visibility());
            if (!data.isEmpty()) {
                reader.tell("changed", data, threads);
            }
        }
    }

    /** Of many pages of one person the oldest gives way: it was left, which is found out late, or its browser comes again. */
    private void makeRoom(LiveReader reader) {
        List<LiveReader> own = of(reader.tenant()).stream()
                .filter(each -> each.username().equals(reader.username()))
                .sorted(Comparator.comparing(LiveReader::since))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(each -> {
            try {
                // on another thread: where a stream ends, the request of that thread ends with it
                threads.execute(each::close);
                readers.remove(each);
            } catch (RejectedExecutionException e) {
                // it stays until the next one, or its ten minutes
                complain(reader.tenant(), e);
            }
        });
    }

    void changed(@Observes ChangesSeen seen) {
        TenantSlug tenant = readers.isEmpty()
                ? null
                : tenants.byRole(seen.role()).map(each -> each.slug()).orElse(null);
        if (tenant == null || of(tenant).isEmpty()) {
            return;
        }
        if (seen.kind().equals("call")) {
            of(tenant).stream().filter(LiveReader::takesCalls).forEach(each -> each.tell("ringing", "{}", threads));
        }
        if (LiveNews.isShown(seen)) {
            gather(tenant, seen);
        }
    }

    /** What comes within less than half a second is told at once. */
    private void gather(TenantSlug tenant, ChangesSeen seen) {
        gathered.compute(tenant, (any, known) -> {
            if (known == null) {
                scheduler.schedule(() -> tell(tenant), GATHER_MILLIS, TimeUnit.MILLISECONDS);
            }
            return (known == null ? new LiveNews() : known).with(seen);
        });
    }

    private void tell(TenantSlug tenant) {
        LiveNews told = gathered.remove(tenant);
        Map<Visibility, List<LiveReader>> alike =
                of(tenant).stream().collect(Collectors.groupingBy(LiveReader::visibility));
        alike.forEach((visibility, group) -> {
            try {
                String data = told.words(desk, tenant, visibility);
                if (!data.isEmpty()) {
                    group.forEach(each -> each.tell("changed", data, threads));
                }
            } catch (Exception e) {
                // who looks asks again by itself
                complain(tenant, e);
            }
        });
    }

    /** Only of which kind it is: messages of the database repeat values. */
    private static void complain(TenantSlug tenant, Exception e) {
        LOG.log(
                Level.WARNING,
                "{0}: readers were not told: {1}",
                tenant,
                e.getClass().getName());
    }

    private List<LiveReader> of(TenantSlug tenant) {
        return readers.stream().filter(each -> each.tenant().equals(tenant)).toList();
    }

    /** What fails once must not end the beats: without them nobody who went would be found gone. */
    private void beat() {
        try {
            beatOnce();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a beat failed: {0}", e.getClass().getName());
        }
    }

    private void beatOnce() {
        Instant longAgo = clock.instant().minus(LONGEST);
        readers.stream().filter(each -> each.since().isBefore(longAgo)).forEach(LiveReader::close);
        readers.removeIf(LiveReader::isGone);
        readers.forEach(each -> each.tell("", "", threads));
    }

    @PreDestroy
    void stop() {
        if (beats != null) {
            beats.cancel(false);
        }
        readers.forEach(LiveReader::close);
    }
}
