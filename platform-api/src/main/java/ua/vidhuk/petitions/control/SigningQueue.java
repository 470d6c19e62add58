package ua.vidhuk.petitions.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.outbox.control.TenantWorker;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * Where those wait who sign. While one round of a petition is being committed, the next gathers; so a rush makes rounds
 * larger, not longer, and the count is one update a round (decision 11). Only so many may wait ({@code
 * petitions.signing.waiting}); whoever comes then is asked to come again.
 */
@ApplicationScoped
public class SigningQueue {

    private static final int LARGEST_ROUND = 256;

    @Inject
    SigningRounds rounds;

    @Inject
    TenantRegistry tenants;

    @Inject
    @ConfigProperty(name = "petitions.signing.waiting", defaultValue = "2000")
    int capacity;

    @Resource
    ManagedExecutorService executor;

    private final ConcurrentMap<TenantSlug, Queue<SigningWish>> waiting = new ConcurrentHashMap<>();
    private volatile TenantWorker worker;

    void start(@Observes PlatformStarted started) {
        worker = new TenantWorker("petitions", executor, tenants, this::writeAll);
    }

    @PreDestroy
    void stop() {
        if (worker != null) {
            worker.stop();
        }
    }

    /** Lets somebody wait; false when too many wait already. */
    public boolean offer(TenantSlug tenant, SigningWish wish) {
        boolean taken = queueOf(tenant).offer(wish);
        if (taken) {
            worker.wake(tenant);
        }
        return taken;
    }

    /** Writes, round after round, what waits for the tenant to whom the thread is bound. */
    void writeAll(TenantSlug tenant) {
        Queue<SigningWish> queue = queueOf(tenant);
        while (!queue.isEmpty()) {
            var taken = new ArrayDeque<SigningWish>();
            for (SigningWish each = queue.poll(); each != null; each = next(taken, queue)) {
                taken.add(each);
            }
            roundsOf(taken).forEach(this::write);
        }
    }

    private static SigningWish next(Queue<SigningWish> taken, Queue<SigningWish> queue) {
        return taken.size() < LARGEST_ROUND ? queue.poll() : null;
    }

    /** Wishes by petition; a second wish of the same person gets a round of its own, after the first. */
    static List<List<SigningWish>> roundsOf(Queue<SigningWish> taken) {
        var found = new ArrayList<List<SigningWish>>();
        Queue<SigningWish> rest = taken;
        while (!rest.isEmpty()) {
            Map<PetitionId, List<SigningWish>> byPetition = new LinkedHashMap<>();
            var persons = new HashSet<String>();
            var later = new ArrayDeque<SigningWish>();
            for (SigningWish each : rest) {
                if (persons.add(each.petition() + " " + each.signer().subject())) {
                    byPetition
                            .computeIfAbsent(each.petition(), any -> new ArrayList<>())
                            .add(each);
                } else {
                    later.add(each);
                }
            }
            found.addAll(byPetition.values());
            rest = later;
        }
        return found;
    }

    private void write(List<SigningWish> round) {
        Optional<List<SigningOutcome>> outcomes = attempt(round);
        if (outcomes.isPresent()) {
            for (int i = 0; i < round.size(); i++) {
                round.get(i).outcome().complete(outcomes.get().get(i));
            }
        } else {
            // One that cannot be written must not take the others with it.
            round.forEach(each -> write(List.of(each)));
        }
    }

    /** Empty when a round of several failed; who is alone in a round learns why. */
    private Optional<List<SigningOutcome>> attempt(List<SigningWish> round) {
        try {
            return Optional.of(rounds.write(round));
        } catch (RuntimeException e) {
            if (round.size() > 1) {
                return Optional.empty();
            }
            round.getFirst().outcome().completeExceptionally(e);
            return Optional.of(List.of(SigningOutcome.NOT_FOUND));
        }
    }

    private Queue<SigningWish> queueOf(TenantSlug tenant) {
        return waiting.computeIfAbsent(tenant, any -> new LinkedBlockingQueue<>(capacity));
    }
}
