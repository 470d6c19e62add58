package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends by one channel, until it gets no answer. */
final class ChannelClient {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int REPEATED = 3;

    private final IntakeChannel channel;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private Thread thread;

    ChannelClient(IntakeChannel channel) {
        this.channel = channel;
    }

    IntakeChannel channel() {
        return channel;
    }

    void start() {
        thread = Thread.ofPlatform().start(this::sendUntilTheEnd);
    }

    void awaitAcknowledged(int wanted) {
        assertThat(Probe.await(LIMIT, () -> acknowledged.size() >= wanted))
                .as("%s acknowledged by %s, refused: %s", wanted, this, refusals)
                .isTrue();
    }

    void awaitEnd() {
        assertThat(Probe.await(LIMIT, () -> !thread.isAlive()))
                .as("%s ends", this)
                .isTrue();
    }

    /** Sends so many more, each with a mark of its own. */
    void send(int more) {
        for (int count = 0; count < more; count++) {
            acknowledge(channel.nextMark());
        }
    }

    /** Sends once more what got no answer, and a part of what got one; tells what was answered otherwise than before. */
    List<String> repeat() {
        var changed = new ArrayList<String>();
        acknowledged.keySet().stream().limit(REPEATED).toList().forEach(mark -> {
            var before = acknowledged.get(mark);
            acknowledge(mark);
            if (!before.equals(acknowledged.get(mark))) {
                changed.add(this + " " + mark);
            }
        });
        for (var mark = unanswered.poll(); mark != null; mark = unanswered.poll()) {
            acknowledge(mark);
        }
        return changed;
    }

    /** What was acknowledged, by mark. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    private void acknowledge(String mark) {
        try {
            acknowledged.put(mark, channel.send(mark));
        } catch (IOException e) {
            throw new AssertionError(this + " gets no answer from a platform that is up", e);
        }
    }

    private void sendUntilTheEnd() {
        while (acknowledged.size() < channel.most()) {
            var mark = channel.nextMark();
            try {
                acknowledged.put(mark, channel.send(mark));
            } catch (IOException e) {
                refusals.add(e.toString());
                unanswered.add(mark);
                return;
            }
        }
    }

    @Override
    public String toString() {
        return channel.getClass().getSimpleName();
    }
}
