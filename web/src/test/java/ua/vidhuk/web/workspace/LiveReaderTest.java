package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What a server without a free thread could not tell is told the next time, and a reader never falls silent. */
class LiveReaderTest {

    private static final Executor NONE_FREE = any -> {
        throw new RejectedExecutionException("none free");
    };

    private final List<String> told = new ArrayList<>();
    private final LiveReader reader = new LiveReader(
            new TenantSlug("brovary"), Actor.ANONYMOUS, Instant.parse("2026-11-24T08:00:00Z"), sink(), sse());

    @Test
    void isToldWithTheNextBeatWhatFoundNoThread() {
        reader.tell("changed", "{}", NONE_FREE);
        assertThat(told).isEmpty();

        reader.tell("", "", Runnable::run);
        assertThat(told).containsExactly("beat", "changed " + LiveReader.ALL);
        reader.tell("ringing", "{}", Runnable::run);
        assertThat(told).endsWith("ringing {}").hasSize(3);
    }

    @Test
    void looksAtEverythingWhenSeveralFoundNone() {
        reader.tell("ringing", "{}", NONE_FREE);
        reader.tell("", "", NONE_FREE);
        reader.tell("", "", Runnable::run);
        assertThat(told).containsExactly("beat", "changed " + LiveReader.ALL);
    }

    private SseEventSink sink() {
        return fake(SseEventSink.class, (name, first) -> switch (name) {
            case "isClosed" -> false;
            case "send" -> {
                told.add(first.toString());
                yield CompletableFuture.completedFuture(null);
            }
            default -> null;
        });
    }

    private static Sse sse() {
        return fake(Sse.class, (name, first) -> builder(new StringBuilder()));
    }

    private static OutboundSseEvent.Builder builder(StringBuilder words) {
        return fake(OutboundSseEvent.Builder.class, (name, first) -> switch (name) {
            case "build" -> fake(OutboundSseEvent.class, (any, none) -> words.toString());
            case "reconnectDelay" -> builder(words);
            default -> builder(words.append(words.isEmpty() ? "" : " ").append(first));
        });
    }

    private interface Answers {
        Object to(String method, Object first);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answers.to(method.getName(), given == null ? null : given[0])));
    }
}
