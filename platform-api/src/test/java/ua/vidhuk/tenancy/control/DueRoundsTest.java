package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.FixedTenants;
import ua.vidhuk.testing.NotedTenants;
import ua.vidhuk.testing.SettableClock;

class DueRoundsTest {

    private static final TenantSlug BROVARY = new TenantSlug("brovary");
    private static final TenantSlug LUTSK = new TenantSlug("lutsk");
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final SettableClock clock = SettableClock.at("2026-11-22T08:00:00Z");
    private final Instant start = clock.instant();
    private final NotedTenants notes = new NotedTenants();
    private final FixedTenants tenants = new FixedTenants(BROVARY, LUTSK);
    private final DueRounds rounds = new DueRounds(notes, tenants, clock);

    @Test
    void theFirstRoundAndOneEachHalfHourLooksAtEverybody() {
        assertThat(rounds.next()).containsExactlyInAnyOrder(BROVARY, LUTSK);

        clock.advance(Duration.ofMinutes(30));
        assertThat(rounds.next()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(rounds.next()).containsExactlyInAnyOrder(BROVARY, LUTSK);
        clock.advance(PAUSE);
        assertThat(rounds.next()).isEmpty();
    }

    @Test
    void looksAtThoseNotedWhenTheirMomentHasCome() {
        rounds.next();
        notes.note(LUTSK, start.plus(PAUSE.multipliedBy(2)));

        clock.advance(PAUSE);
        assertThat(rounds.next()).isEmpty();
        clock.advance(PAUSE);
        assertThat(rounds.next()).containsExactly(LUTSK);
    }

    @Test
    void looksTwoMinutesBackForNotesThatWereCommittedLate() {
        clock.advance(Duration.ofMinutes(5));
        rounds.next();
        Instant last = clock.instant();
        notes.note(LUTSK, last.minusSeconds(119));
        notes.note(BROVARY, last.minusSeconds(120));

        clock.advance(PAUSE);
        assertThat(rounds.next()).containsExactly(LUTSK);
    }

    @Test
    void aRoundThatFailedIsMadeUpForByTheNext() {
        rounds.next();
        notes.note(LUTSK, start.plusSeconds(1));
        notes.breaks(true);
        for (int round = 0; round < 30; round++) {
            clock.advance(PAUSE);
            assertThatThrownBy(rounds::next).isInstanceOf(IllegalStateException.class);
        }

        notes.breaks(false);
        assertThat(rounds.next()).as("five minutes later").containsExactly(LUTSK);
    }

    @Test
    void forgetsNotesAnHourAfterTheirMoment() {
        notes.note(LUTSK, start.minus(Duration.ofMinutes(61)));
        notes.note(LUTSK, start.minus(Duration.ofMinutes(59)));
        notes.note(LUTSK, start.plus(Duration.ofDays(60)));
        rounds.next();
        clock.advance(PAUSE);
        rounds.next();

        assertThat(notes.size()).isEqualTo(2);
    }

    @Test
    void whoIsNotedAndGoneIsNobody() {
        rounds.next();
        notes.note(new TenantSlug("gone"), start.plusSeconds(1));

        clock.advance(PAUSE);
        assertThat(rounds.next()).isEmpty();
    }

    @Test
    void theFirstRoundWaitsUntilTheTenantsHaveBeenRead() {
        var registry = new TenantRegistry();
        var table = new Table();
        registry.source = table;
        registry.clock = clock;
        registry.connection = () -> {
            throw new IllegalStateException("nobody needs it here");
        };
        var early = new DueRounds(notes, registry, clock);
        assertThatThrownBy(early::next).isInstanceOf(IllegalStateException.class);

        table.answers = true;
        assertThatThrownBy(early::next)
                .as("the registry reads again after some seconds")
                .isInstanceOf(IllegalStateException.class);
        clock.advance(PAUSE);
        assertThat(early.next()).containsExactlyInAnyOrder(BROVARY, LUTSK);
    }

    /** The table of tenants of a database that comes up late. */
    private final class Table implements TenantSource {

        private boolean answers;

        @Override
        public List<Tenant> readAll() {
            return List.copyOf(tenants.all());
        }

        @Override
        public String state() {
            if (!answers) {
                throw new IllegalStateException("the database does not answer");
            }
            return "two tenants";
        }
    }
}
