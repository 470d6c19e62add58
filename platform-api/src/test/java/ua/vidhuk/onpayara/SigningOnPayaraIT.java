package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.petitions.entity.SigningOutcome.ALREADY_SIGNED;
import static ua.vidhuk.petitions.entity.SigningOutcome.SIGNED;

import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Person;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.SigningLimits;
import ua.vidhuk.petitions.control.SigningQueue;
import ua.vidhuk.petitions.control.SigningWish;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.Signer;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Signing by many at once: each person once, and a count that a recount never contradicts. */
@ExtendWith(ArquillianExtension.class)
class SigningOnPayaraIT {

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    SigningQueue queue;

    @Inject
    SigningLimits limits;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void whoSignsSixteenTimesAtOnceHasSignedOnce() throws Exception {
        UUID id = petitions.published("brovary", "Петиція одного підписанта").id();
        var tasks = Collections.<Callable<Object>>nCopies(16, () -> petitions.sign("brovary", id, "one"));

        List<Object> outcomes = work.together(tasks);
        assertThat(outcomes).containsOnly(SIGNED, ALREADY_SIGNED).containsOnlyOnce(SIGNED);
        assertCount(id, 1);
    }

    @Test
    void theCountEqualsARecountAfterARushOfSigningAndWithdrawing() throws Exception {
        UUID id = petitions
                .published("brovary", "Петиція, яку підписують наввипередки")
                .id();
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 600; i++) {
            String person = "person-" + i % 200;
            boolean signs = i % 3 != 1;
            tasks.add(() -> signs ? petitions.sign("brovary", id, person) : petitions.withdraw("brovary", id, person));
        }

        assertThat(work.together(tasks)).noneMatch(Throwable.class::isInstance);
        try (var owner = new OwnersView()) {
            String counted = owner.read(
                            "select count(*) from t_brovary.petition_signature where withdrawn_at is null and petition_id = '"
                                    + id + "'")
                    .getFirst();
            assertCount(id, Long.parseLong(counted));
            assertThat(owner.read(
                            "select count(distinct subject) - count(*) from t_brovary.petition_signature where petition_id = '"
                                    + id + "'"))
                    .containsExactly("0");
        }
    }

    @Test
    void theThresholdIsReachedOnceHoweverManySignAtOnce() throws Exception {
        UUID id = petitions
                .published("lutsk", "Петиція, що набирає підписи вмить")
                .id();
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 64; i++) {
            String person = "crowd-" + i;
            tasks.add(() -> petitions.sign("lutsk", id, person));
        }

        assertThat(work.together(tasks)).containsOnly(SIGNED);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_lutsk.petition_history where transition = 'reach' and petition_id = '"
                                    + id + "'"))
                    .containsExactly("1");
            assertThat(owner.read(
                            "select count(*) from t_lutsk.outbox_event where type = 'PetitionReachedThreshold' and aggregate_id = '"
                                    + id + "'"))
                    .containsExactly("1");
        }
    }

    /** What stands in the way here is a lock; it might as well be a slow disk. */
    @Test
    void whoWaitsTooLongIsAskedToComeAgainAndIsSignedOnceAllTheSame() throws Exception {
        UUID id = petitions.published("brovary", "Петиція, до якої довга черга").id();
        try (var blocker = DriverManager.getConnection(System.getProperty("test.owner.url"))) {
            blocker.setAutoCommit(false);
            blocker.createStatement()
                    .execute("select 1 from t_brovary.petition_tally where petition_id = '" + id + "' for update");
            assertThatThrownBy(() -> petitions.sign("brovary", id, "patient"))
                    .isInstanceOfSatisfying(ServiceUnavailableException.class, e -> assertThat(
                                    e.getResponse().getHeaderString("Retry-After"))
                            .isEqualTo("3"));
            blocker.rollback();
        }

        assertThat(petitions.sign("brovary", id, "patient")).isIn(SIGNED, ALREADY_SIGNED);
        assertCount(id, 1);
    }

    @Test
    void whoFindsTheQueueFullIsAskedToComeAgainAtOnceAndItEmptiesItself() throws Exception {
        UUID id = petitions.published("brovary", "Петиція, черга до якої повна").id();
        var waiting = new ArrayList<SigningWish>();
        try (var blocker = DriverManager.getConnection(System.getProperty("test.owner.url"))) {
            blocker.setAutoCommit(false);
            blocker.createStatement()
                    .execute("select 1 from t_brovary.petition_tally where petition_id = '" + id + "' for update");
            fill(id, waiting);
            assertThat(waiting.size()).isGreaterThanOrEqualTo(2_000);
            Instant asked = Instant.now();
            assertThatThrownBy(() -> petitions.sign("brovary", id, "too-many"))
                    .isInstanceOfSatisfying(ServiceUnavailableException.class, e -> assertThat(
                                    e.getResponse().getHeaderString("Retry-After"))
                            .isEqualTo("3"));
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(4));
            blocker.rollback();
        }
        for (SigningWish each : waiting) {
            assertThat(each.outcome().get(10, TimeUnit.SECONDS)).isEqualTo(SIGNED);
        }
        assertThat(petitions.sign("brovary", id, "too-many")).isEqualTo(SIGNED);
        assertCount(id, waiting.size() + 1);
    }

    private void fill(UUID petition, List<SigningWish> waiting) {
        boolean taken = true;
        while (taken) {
            var signer = new Signer("waiting-" + waiting.size(), "Хтось", false, null, Language.UK, null);
            var wish = SigningWish.of(new PetitionId(petition), signer, true);
            taken = queue.offer(new TenantSlug("brovary"), wish);
            if (taken) {
                waiting.add(wish);
            }
        }
    }

    @Test
    void anAccountAndANetworkAreAskedToWaitEachForItself() {
        assertThat(calls(() -> limits.count(new Person("eager", null), null))).isBetween(20, 60);
        limits.count(new Person("calm", null), "192.0.2.9");

        var persons = new AtomicInteger();
        assertThat(calls(() -> limits.count(
                        new Person("crowd-" + persons.get(), null), "198.51.100." + persons.incrementAndGet() % 250)))
                .isBetween(600, 2_000);
        limits.count(new Person("calm", null), "198.51.101.1");
    }

    /** How many pass before one is asked to wait. */
    private static int calls(Runnable call) {
        for (int passed = 0; passed < 10_000; passed++) {
            try {
                call.run();
            } catch (WebApplicationException e) {
                assertThat(e.getResponse().getStatus()).isEqualTo(429);
                assertThat(e.getResponse().getHeaderString("Retry-After")).isNotBlank();
                return passed;
            }
        }
        throw new AssertionError("nobody was asked to wait");
    }

    private void assertCount(UUID petition, long expected) throws Exception {
        assertThat(petitions.read("brovary", petition, Actor.ANONYMOUS).signatures())
                .isEqualTo(expected);
    }
}
