package ua.vidhuk.outbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;

class TenantWorkerTest {

    private static final TenantSlug BILA_TSERKVA = new TenantSlug("bila-tserkva");
    private static final TenantSlug LUTSK = new TenantSlug("lutsk");

    private final FixedTenants tenants = new FixedTenants(BILA_TSERKVA, LUTSK);
    private final List<TenantSlug> served = new ArrayList<>();

    @Test
    void findsTheTenantOfARole() {
        var worker = new TenantWorker("test", Runnable::run, tenants, served::add);
        worker.wakeRole("t_bila_tserkva");

        assertThat(served).containsExactly(BILA_TSERKVA);
    }

    @Test
    void sweepsTheTenantsThatAreDue() {
        new TenantWorker("test", Runnable::run, tenants, served::add).sweep(List.of(BILA_TSERKVA, LUTSK));

        assertThat(served).containsExactlyInAnyOrder(BILA_TSERKVA, LUTSK);
    }

    @Test
    void hintsThatComeBeforeTheWorkAreOne() {
        Deque<Runnable> later = new ArrayDeque<>();
        var worker = new TenantWorker("test", later::add, tenants, served::add);
        worker.wake(LUTSK);
        worker.wake(LUTSK);
        worker.wake(LUTSK);
        while (!later.isEmpty()) {
            later.poll().run();
        }

        assertThat(served).containsExactly(LUTSK);
    }

    @Test
    void aHintThatComesDuringTheWorkLeadsToOneMoreRound() {
        var itself = new TenantWorker[1];
        itself[0] = new TenantWorker("test", Runnable::run, tenants, tenant -> {
            served.add(tenant);
            if (served.size() == 1) {
                itself[0].wake(tenant);
            }
        });
        itself[0].wake(LUTSK);

        assertThat(served).containsExactly(LUTSK, LUTSK);
    }

    @Test
    void aFailureOfOneTenantIsNoneOfTheOther() {
        var worker = new TenantWorker("test", Runnable::run, tenants, tenant -> {
            served.add(tenant);
            throw new IllegalStateException("no luck");
        });
        worker.sweep(List.of(BILA_TSERKVA, LUTSK));
        worker.wake(LUTSK);

        assertThat(served).containsExactlyInAnyOrder(BILA_TSERKVA, LUTSK, LUTSK);
    }

    @Test
    void worksForATenantInOneThreadAtATime() throws InterruptedException {
        int hints = 500;
        var inside = new AtomicInteger();
        var overlapped = new AtomicBoolean();
        var rounds = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(4);
        var worker = new TenantWorker("test", threads, tenants, tenant -> {
            overlapped.compareAndSet(false, inside.incrementAndGet() > 1);
            rounds.incrementAndGet();
            inside.decrementAndGet();
        });
        var senders = Executors.newFixedThreadPool(3);
        for (int i = 0; i < hints; i++) {
            senders.execute(() -> worker.wake(LUTSK));
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(overlapped).isFalse();
        assertThat(rounds.get()).isBetween(1, hints);
    }

    @Test
    void beginsNothingAfterItsStop() {
        var worker = new TenantWorker("test", Runnable::run, tenants, served::add);
        worker.stop();
        worker.sweep(List.of(BILA_TSERKVA, LUTSK));

        assertThat(served).isEmpty();
    }
}
