package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sixteen clients that register appeals, each with a key, until they get no answer or are told to end. */
final class RegisteringClients {

    private static final int CLIENTS = 16;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Community BROVARY = Community.of("brovary");

    private final PlatformUnderTest platform;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final List<String> changed = new ArrayList<>();
    private List<Thread> threads = List.of();
    private int before;
    private volatile boolean told;

    RegisteringClients(PlatformUnderTest platform) {
        this.platform = platform;
    }

    void start() {
        told = false;
        refusals.clear();
        before = acknowledged.size();
        var operator = operator();
        threads = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            threads.add(Thread.ofPlatform().start(() -> registerUntilTheEnd(operator)));
        }
    }

    /** Waits until so many were acknowledged since the start. */
    void awaitAcknowledged(int wanted) {
        assertThat(Probe.await(LIMIT, () -> acknowledged.size() - before >= wanted))
                .as("%s appeals acknowledged, refused: %s", wanted, refusals)
                .isTrue();
    }

    /** They end with what they have in hand, though they are still answered. */
    void end() {
        told = true;
        awaitEnd();
    }

    void awaitEnd() {
        assertThat(Probe.await(LIMIT, () -> threads.stream().noneMatch(Thread::isAlive)))
                .as("the clients end")
                .isTrue();
    }

    /** Sends once more what got no answer, and a part of what got one. */
    void repeatWhatGotNoAnswer() {
        var operator = operator();
        acknowledged.keySet().stream().limit(CLIENTS).toList().forEach(key -> {
            if (!number(operator, key).equals(acknowledged.get(key))) {
                changed.add(key);
            }
        });
        for (String key = unanswered.poll(); key != null; key = unanswered.poll()) {
            acknowledged.put(key, number(operator, key));
        }
    }

    /** Registration numbers by the key of the request. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    List<String> changedOnRepetition() {
        return changed;
    }

    /** What was answered since the start in place of a number. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void registerUntilTheEnd(Caller operator) {
        while (!told) {
            var key = UUID.randomUUID().toString();
            try {
                var answer = operator.with("Idempotency-Key", key).postOrFail(address(), appeal(key));
                if (answer.status() != 201) {
                    refusals.add(answer.status() + " " + answer.text());
                    unanswered.add(key);
                    return;
                }
                acknowledged.put(key, answer.json().path("number").asText());
            } catch (IOException e) {
                refusals.add(e.toString());
                unanswered.add(key);
                return;
            }
        }
    }

    private static String number(Caller operator, String key) {
        return operator.with("Idempotency-Key", key)
                .post(address(), appeal(key))
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private static String address() {
        return "/brovary/api/v1/appeals";
    }

    private static JsonNode appeal(String key) {
        return BROVARY.asking(BROVARY.appeal("phone", "Хтось", null, key + "@applicant.example"), "Питання " + key);
    }

    private Caller operator() {
        var ports = RunState.running(platform.folder()).ports();
        var token = Tokens.ofUser(ports, BROVARY.operator(), Welcome.SAMPLE_PASSWORD);
        return Caller.withToken(ports.url(), () -> token);
    }
}
