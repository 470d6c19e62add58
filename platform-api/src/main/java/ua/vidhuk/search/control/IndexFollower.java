package ua.vidhuk.search.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.ChangesSeen;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;

/** Lets this node's index follow the database, several times a second; and builds it anew beside the one that answers. */
@ApplicationScoped
public class IndexFollower {

    private static final Logger LOG = System.getLogger(IndexFollower.class.getName());
    private static final long PAUSE_MILLIS = 300;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

    @Inject
    SearchIndex index;

    @Inject
    ChangeTransactions changes;

    @Inject
    SourceTransactions sources;

    @Inject
    TenantRegistry tenants;

    @Inject
    Event<ChangesSeen> seen;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final ReentrantLock work = new ReentrantLock();
    private volatile Future<?> rounds;
    private volatile long reached;
    private IndexFeed feed;
    private Instant committedAt = Instant.EPOCH;
    private boolean uncommitted;
    private String complaint = "";

    void start(@Observes PlatformStarted started) {
        rounds = scheduler.scheduleWithFixedDelay(this::attempt, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void attempt() {
        if (work.tryLock()) {
            try {
                follow();
                complaint = "";
            } catch (Exception e) {
                complain(e);
            } finally {
                work.unlock();
            }
        }
    }

    private void follow() throws Exception {
        SearchEngine engine = index.open();
        if (feed == null) {
            feed = new IndexFeed(engine, changes, sources, tenants, this::tell);
        }
        if (feed.round()) {
            engine.refresh();
            uncommitted = true;
        }
        reached = feed.position().transaction();
        index.hasTakenIn(feed.position().tenants());
        Instant now = clock.instant();
        if (uncommitted && committedAt.plus(BETWEEN_COMMITS).isBefore(now)) {
            engine.commit(feed.position());
            committedAt = now;
            uncommitted = false;
        }
    }

    /**
     * How far the last round came: everything of the transactions before this one had been committed, and told of, by then.
     * Empty until there was one.
     */
    public OptionalLong reached() {
        return reached > 0 ? OptionalLong.of(reached) : OptionalLong.empty();
    }

    /** Tells those who tell people that look: quickly, and never failing, because the index waits meanwhile. */
    private void tell(List<Change> fresh) {
        fresh.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.role(), each.kind()), Collectors.mapping(Change::id, Collectors.toSet())))
                .forEach((key, ids) -> seen.fire(new ChangesSeen(key.getFirst(), key.getLast(), ids)));
    }

    /** What went wrong may have left half of a round behind; the next begins where the last commit was. */
    private void complain(Exception failure) {
        feed = null;
        String kind = failure.getClass().getName();
        if (!kind.equals(complaint)) {
            // only the kind, and once: messages of the database repeat values
            LOG.log(Level.WARNING, "the index could not follow: {0}; tried again until it can", kind);
            complaint = kind;
        }
    }

    /** Brings the index to what is committed now; for whoever compares the two. */
    void catchUp() throws Exception {
        work.lock();
        try {
            follow();
        } finally {
            work.unlock();
        }
    }

    /** Builds the index anew from the database; the one that there is answers meanwhile. */
    void rebuild() throws Exception {
        SearchEngine engine = index.open();
        SearchEngine built = engine.beginAnew();
        var building = new IndexFeed(built, changes, sources, tenants, any -> {});
        building.round();
        if (building.position().equals(IndexPosition.NOTHING)) {
            throw new IllegalStateException("the tenants are not known, so that nothing could be read");
        }
        work.lock();
        try {
            building.round();
            built.refresh();
            built.commit(building.position());
            engine.replaceBy(built);
            feed = new IndexFeed(engine, changes, sources, tenants, this::tell);
            uncommitted = false;
        } finally {
            work.unlock();
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        work.lock();
        try {
            if (feed != null && uncommitted) {
                index.engine().commit(feed.position());
            }
        } catch (RuntimeException e) {
            // what is not committed is applied again when the node starts
            LOG.log(
                    Level.INFO,
                    "the index was not committed at the end: {0}",
                    e.getClass().getName());
        } finally {
            work.unlock();
        }
    }
}
