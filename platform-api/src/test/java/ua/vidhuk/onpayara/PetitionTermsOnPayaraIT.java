package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.petitions.entity.SigningOutcome.SIGNED;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.control.TermWatch;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What happens to petitions by itself when a term is over, and that somebody will look when it is. */
@ExtendWith(ArquillianExtension.class)
class PetitionTermsOnPayaraIT {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    TermWatch watch;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void theEndOfCollectingAndTheLastDayToBeginTheReviewAreNotedForTheSweeps() throws Exception {
        PetitionView published = petitions.published("istra", "Петиція, строки якої пам'ятають");
        assertThat(isNoted(published.collectingUntil())).isTrue();
        Instant beginBy = work.as("istra", () -> deadlines.afterWorkingDays("UA", KYIV, published.publishedAt(), 3));
        assertThat(isNoted(beginBy)).isFalse();

        signBy("istra", published.id(), "a", "b", "c", "d", "e");
        assertThat(isNoted(beginBy)).isTrue();
    }

    private static boolean isNoted(Instant moment) throws SQLException {
        try (var owner = new OwnersView()) {
            return !owner.read("select role from platform.tenant_due where role = 't_istra' and look_at = '" + moment
                            + "'")
                    .isEmpty();
        }
    }

    @Test
    void aPetitionThatMissesItsThresholdBecomesOneAppeal() throws Exception {
        UUID id =
                petitions.published("lutsk", "Петиція, якої ніхто не підписав").id();
        petitions.sign("lutsk", id, "lonely");
        deliveries.arrived().clear();
        end("lutsk", id);
        assertThatThrownBy(() -> petitions.sign("lutsk", id, "late"))
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(PetitionProblem.NOT_COLLECTING));
        watchLutsk();
        watchLutsk();
        awaitEvent("PetitionTakenAsAppeal", id);
        PetitionView seen = petitions.read("lutsk", id, Actor.ANONYMOUS);
        assertThat(seen.state()).isEqualTo("handled-as-appeal");
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select registration_number from t_lutsk.appeal where idempotency_key = 'petition:"
                            + id + "'"))
                    .containsExactly(seen.appealNumber());
            assertThat(owner.read(
                                    "select text from t_lutsk.appeal_question q join t_lutsk.appeal a on a.id = q.appeal_id "
                                            + "where idempotency_key = 'petition:" + id + "'")
                            .getFirst())
                    .contains(seen.number(), "1", "5", "Петиція, якої ніхто не підписав");
        }
    }

    @Test
    void theReviewBeginsByItselfThreeWorkingDaysAfterTheThreshold() throws Exception {
        UUID id = petitions.published("brovary", "Петиція, про яку забули").id();
        signBy("brovary", id, "a", "b", "c", "d", "e");
        work.as("brovary", () -> keep("brovary"));
        assertThat(state(id)).isEqualTo("reached");
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.petition set reached_at = reached_at - interval '10 days' where id = '" + id
                    + "'");
        }
        work.as("brovary", () -> keep("brovary"));
        assertThat(state(id)).isEqualTo("in-review");
    }

    private void signBy(String slug, UUID petition, String... persons) throws Exception {
        for (String each : persons) {
            assertThat(petitions.sign(slug, petition, each)).isEqualTo(SIGNED);
        }
    }

    private String state(UUID petition) throws Exception {
        return petitions.read("brovary", petition, Actor.ANONYMOUS).state();
    }

    private static void end(String slug, UUID petition) throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute("update t_" + slug
                    + ".petition_tally set closes_at = now() - interval '1 second' where petition_id = '" + petition
                    + "'");
        }
    }

    private void watchLutsk() throws Exception {
        work.as("lutsk", () -> keep("lutsk"));
    }

    private Object keep(String slug) {
        watch.keep(new TenantSlug(slug));
        return null;
    }

    private void awaitEvent(String type, UUID petition) throws InterruptedException {
        boolean found = false;
        while (!found) {
            var event = deliveries.arrived().poll(30, TimeUnit.SECONDS);
            assertThat(event).as("the event %s", type).isNotNull();
            found = event.event().type().equals(type)
                    && event.event().aggregateId().equals(petition);
        }
    }
}
