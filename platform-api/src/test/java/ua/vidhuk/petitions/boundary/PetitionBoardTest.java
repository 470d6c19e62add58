package ua.vidhuk.petitions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;
import ua.vidhuk.testing.SettableClock;

/** A page that many read is renewed behind their backs, and never stays old because a thread did not come. */
class PetitionBoardTest {

    private static final TenantSlug BROVARY = new TenantSlug("brovary");
    private static final UUID PETITION = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private final SettableClock clock = SettableClock.at("2026-11-23T08:00:00Z");
    private final Queue<Runnable> handedOver = new ArrayDeque<>();
    private final PetitionBoard board = new PetitionBoard();
    private int signatures = 1;

    @BeforeEach
    void start() {
        board.clock = clock;
        board.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (proxy, method, given) -> {
                    handedOver.add((Runnable) given[0]);
                    return null;
                });
        board.desk = new PetitionDesk() {
            @Override
            public PetitionView read(UUID id, Actor actor) {
                return null;
            }

            @Override
            public SignerPage newestSigners(UUID id, Actor reader, int limit) {
                return new SignerPage(List.of(), signatures, null);
            }
        };
        board.start(new PlatformStarted());
        assertThat(shown()).isEqualTo(1);
        signatures = 2;
    }

    @Test
    void nobodyWaitsForWhatWillSoonBeTooOld() {
        clock.advance(Duration.ofMillis(200));
        assertThat(shown()).isEqualTo(1);
        assertThat(handedOver).as("young").isEmpty();
        clock.advance(Duration.ofMillis(400));
        assertThat(shown()).as("as it was").isEqualTo(1);
        assertThat(shown()).isEqualTo(1);
        assertThat(handedOver).as("once for both").hasSize(1);
        handedOver.remove().run();
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void whatIsTooOldIsReadByWhoAsks() {
        clock.advance(Duration.ofMillis(1_100));
        assertThat(shown()).isEqualTo(2);
        assertThat(handedOver).isEmpty();
    }

    @Test
    void aThreadThatNeverComesIsNotWaitedForForEver() {
        clock.advance(Duration.ofMillis(600));
        assertThat(shown()).isEqualTo(1);
        clock.advance(Duration.ofMillis(3_100));
        assertThat(shown()).isEqualTo(2);
    }

    private long shown() {
        return board.read(BROVARY, PETITION).signers().signatures();
    }
}
