package ua.vidhuk.web.workspace;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Somebody who looks at the workspace and is told while they look. Of two things to be told while the first is still on its
 * way, the second becomes "look at everything again": so a slow line holds nothing up and nothing is queued.
 */
final class LiveReader {

    /** There is more than is told: look at everything again. */
    static final String ALL = "{\"all\":true}";

    private static final long RETRY_MILLIS = 3_000;

    private final TenantSlug tenant;
    private final Actor actor;
    private final Visibility visibility;
    private final Instant since;
    private final SseEventSink sink;
    private final Sse sse;
    private boolean busy;
    private String missed;

    LiveReader(TenantSlug tenant, Actor actor, Instant since, SseEventSink sink, Sse sse) {
        this.tenant = tenant;
        this.actor = actor;
        this.visibility = Visibility.of(actor);
        this.since = since;
        this.sink = sink;
        this.sse = sse;
    }

    TenantSlug tenant() {
        return tenant;
    }

    String username() {
        return actor.username();
    }

    Visibility visibility() {
        return visibility;
    }

    boolean takesCalls() {
        return actor.may(Permission.APPEAL_REGISTER);
    }

    Instant since() {
        return since;
    }

    boolean isGone() {
        return sink.isClosed();
    }

    void close() {
        sink.close();
    }

    /** Sends it on a thread of these, unless something is on its way already; with no thread free it is told the next time. */
    void tell(String event, String data, Executor threads) {
        if (begins(event)) {
            try {
                threads.execute(() -> send(event, data));
            } catch (RejectedExecutionException e) {
                putOff(event);
            }
        }
    }

    private synchronized void putOff(String event) {
        missed = missed == null || missed.equals(event) ? event : "changed";
        busy = false;
    }

    private synchronized boolean begins(String event) {
        if (busy && missed == null) {
            missed = event;
        } else if (busy && !missed.equals(event)) {
            missed = "changed";
        }
        boolean begins = !busy;
        busy = true;
        return begins;
    }

    private void send(String event, String data) {
        String name = event;
        String words = data;
        Optional<String> next = Optional.empty();
        do {
            try {
                sink.send(event(name, words)).toCompletableFuture().join();
            } catch (RuntimeException e) {
                // whoever is gone is found gone by the next round
                sink.close();
            }
            next = next();
            name = next.orElse(name);
            words = ALL;
        } while (next.isPresent() && !sink.isClosed());
    }

    private synchronized Optional<String> next() {
        Optional<String> next = Optional.ofNullable(missed);
        missed = null;
        busy = next.isPresent() && !sink.isClosed();
        return next;
    }

    /** A beat is a comment, which proxies count and browsers ignore. */
    private OutboundSseEvent event(String name, String data) {
        return name.isEmpty()
                ? sse.newEventBuilder().comment("beat").build()
                : sse.newEventBuilder()
                        .name(name)
                        .data(data)
                        .reconnectDelay(RETRY_MILLIS)
                        .build();
    }
}
