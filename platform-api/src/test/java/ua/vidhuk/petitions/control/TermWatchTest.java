package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.outbox.control.BackgroundFactory;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.tenancy.control.DueTenantsFactory;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.ManagedExecutors;
import ua.vidhuk.testing.NotedTenants;
import ua.vidhuk.testing.SettableClock;

class TermWatchTest {

    private static final TenantSlug BROVARY = new TenantSlug("brovary");
    private static final TenantSlug LUTSK = new TenantSlug("lutsk");

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final FixedTenants tenants = new FixedTenants(BROVARY, LUTSK);
    private final NotedTenants notes = new NotedTenants();
    private final PetitionId first = new PetitionId(UUID.randomUUID());
    private final PetitionId second = new PetitionId(UUID.randomUUID());
    private final PetitionId reached = new PetitionId(UUID.randomUUID());
    private final Journal journal = new Journal();
    private final TermWatch watch = new TermWatch();

    @BeforeEach
    void start() {
        watch.terms = journal;
        watch.tenants = tenants;
        watch.background = BackgroundFactory.background(
                tenants,
                DueTenantsFactory.due(notes, tenants, clock),
                ManagedExecutors.inline(),
                ManagedExecutors.idle());
        watch.start(new PlatformStarted());
    }

    @Test
    void asksNobodyBetweenTheMomentsThatWereNoted() {
        watch.sweep();
        assertThat(journal.asked())
                .as("the first sweep of a node visits everybody")
                .isEqualTo(2);
        Instant closing = clock.instant().plus(Duration.ofMinutes(10));
        notes.note(LUTSK, closing);

        while (clock.instant().isBefore(closing.minusSeconds(30))) {
            clock.advance(Duration.ofSeconds(30));
            watch.sweep();
        }
        assertThat(journal.asked()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(30));
        watch.sweep();
        assertThat(journal.asked()).isEqualTo(3);
    }

    @Test
    void movesNothingWhileTheTenantIsSuspendedAndAllOfItAfterwards() {
        tenants.suspend(BROVARY, true);
        watch.keep(BROVARY);
        assertThat(journal.asked()).isZero();
        assertThat(journal.moved).isEmpty();

        tenants.suspend(BROVARY, false);
        watch.keep(BROVARY);
        assertThat(journal.moved).containsExactly(first, second, reached);
    }

    @Test
    void onePetitionThatFailsHoldsUpNoOther() {
        journal.failing = first;
        watch.keep(BROVARY);

        assertThat(journal.moved).containsExactly(second, reached);
    }

    /** Terms that are over, and what the watch did about them. */
    private final class Journal implements Terms {

        private final List<PetitionId> moved = new ArrayList<>();
        private PetitionId failing;
        private int asked;

        int asked() {
            return asked;
        }

        @Override
        public List<PetitionId> over() {
            asked++;
            return List.of(first, second);
        }

        @Override
        public void end(PetitionId petition) {
            if (petition.equals(failing)) {
                throw new IllegalStateException("changed meanwhile");
            }
            moved.add(petition);
        }

        @Override
        public List<PetitionId> toBegin(Tenant tenant) {
            return List.of(reached);
        }

        @Override
        public void begin(PetitionId petition, Tenant tenant) {
            moved.add(petition);
        }
    }
}
