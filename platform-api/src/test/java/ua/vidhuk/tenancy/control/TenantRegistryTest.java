package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.SettableClock;

class TenantRegistryTest {

    private static final TenantSlug BROVARY = new TenantSlug("brovary");
    private static final TenantSlug LUTSK = new TenantSlug("lutsk");

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final SlowSource source = new SlowSource();
    private final HeldOrNot connection = new HeldOrNot();
    private final TenantRegistry registry = new TenantRegistry();
    private final ExecutorService callers =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());

    @BeforeEach
    void assemble() {
        registry.source = source;
        registry.clock = clock;
        registry.connection = connection;
        source.add(BROVARY);
    }

    @AfterEach
    void endCallers() {
        callers.close();
    }

    @Test
    void readsAnewAfterSomeSeconds() {
        assertThat(registry.bySlug("brovary")).isPresent();
        source.add(LUTSK);
        assertThat(registry.bySlug("lutsk")).isEmpty();

        clock.advance(Duration.ofSeconds(6));
        assertThat(registry.bySlug("lutsk")).isPresent();
    }

    @Test
    void looksAgainAfterASecondForATenantThatIsNotKnown() {
        assertThat(registry.lookAgain("lutsk")).isEmpty();
        source.add(LUTSK);
        assertThat(registry.lookAgain("lutsk")).isEmpty();

        clock.advance(Duration.ofMillis(1_100));
        assertThat(registry.bySlug("lutsk")).as("not anew for everybody").isEmpty();
        assertThat(registry.lookAgain("lutsk")).isPresent();
    }

    @Test
    void keepsWhatItKnowsWhileTheDatabaseIsGone() {
        assertThat(registry.bySlug("brovary")).isPresent();
        source.gone = true;
        clock.advance(Duration.ofMinutes(1));

        assertThat(registry.lookAgain("lutsk")).isEmpty();
        assertThat(registry.bySlug("brovary")).isPresent();
        assertThat(registry.isUpToDate()).isFalse();
    }

    @Test
    void whoAsksForANewTenantWaitsForTheListThatIsBeingRead() throws Exception {
        assertThat(registry.bySlug("brovary")).isPresent();
        source.add(LUTSK);
        clock.advance(Duration.ofMinutes(1));
        source.open = new CountDownLatch(1);

        var first = CompletableFuture.supplyAsync(() -> registry.bySlug("lutsk"), callers);
        assertThat(source.asked.await(10, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.supplyAsync(() -> registry.lookAgain("lutsk"), callers);
        // Who holds a connection goes on with what is known.
        assertThat(CompletableFuture.supplyAsync(() -> registry.bySlug("lutsk"), callers)
                        .get(10, TimeUnit.SECONDS))
                .isEmpty();
        source.open.countDown();

        assertThat(first.get(10, TimeUnit.SECONDS)).isPresent();
        assertThat(second.get(10, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void whoIsInATransactionNeverBeginsAnotherToReadTheTenants() {
        assertThat(registry.bySlug("brovary")).isPresent();
        source.add(LUTSK);
        clock.advance(Duration.ofMinutes(1));
        connection.held = true;

        assertThat(registry.bySlug("lutsk")).isEmpty();
        assertThat(registry.lookAgain("lutsk")).isEmpty();
        connection.held = false;
        assertThat(registry.bySlug("lutsk")).isPresent();
    }

    private static final class HeldOrNot implements TransactionConnection {

        private volatile boolean held;

        @Override
        public Connection get() {
            throw new IllegalStateException("nobody needs it here");
        }

        @Override
        public boolean isHeld() {
            return held;
        }
    }

    /** A list of tenants that is read only when it is let. */
    private static final class SlowSource implements TenantSource {

        private final List<TenantSlug> slugs = new ArrayList<>();
        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile CountDownLatch open = new CountDownLatch(0);
        private volatile boolean gone;

        void add(TenantSlug slug) {
            slugs.add(slug);
        }

        @Override
        public List<Tenant> readAll() {
            return List.copyOf(new FixedTenants(slugs.toArray(TenantSlug[]::new)).all());
        }

        @Override
        public String state() {
            if (gone) {
                throw new IllegalStateException("no database");
            }
            if (open.getCount() > 0) {
                asked.countDown();
            }
            try {
                if (!open.await(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("never let");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return slugs.toString();
        }
    }
}
