package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;
import static ua.vidhuk.petitions.entity.SigningOutcome.SIGNED;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.InvalidationDesk;
import ua.vidhuk.petitions.boundary.InvalidationPreview;
import ua.vidhuk.petitions.boundary.InvalidationView;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.PetitionView.PetitionEvent;
import ua.vidhuk.petitions.boundary.SigningDesk.Manner;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.control.SignatureInvalidation.Wish;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;

/** What comes of a petition whose signatures are found to be forged when its review has begun (decision 32). */
@ExtendWith(ArquillianExtension.class)
class StoppedReviewOnPayaraIT {

    private static final String FARM = "198.51.100.0";

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    ModerationDesk moderation;

    @Inject
    InvalidationDesk forged;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void theReviewGoesOnUntilAModeratorStopsItAndThenPeopleSignAgain() throws Exception {
        UUID id = inReview("Петиція, яку розглядають через підробки");
        assertThat(read(id).transitions()).contains("answer").doesNotContain("stop-review");
        isRefused(() -> stop(id, "Бо так"), PetitionProblem.THRESHOLD_HOLDS);

        invalidateFarm(id);
        PetitionView below = read(id);
        assertThat(below.state()).isEqualTo("in-review");
        assertThat(below.signatures()).isEqualTo(3);
        assertThat(below.transitions()).contains("answer", "stop-review");
        isRefused(() -> stop(id, " "), CommonProblem.INVALID_INPUT);

        PetitionView stopped = stop(id, "Три чесні підписи з пʼяти потрібних");
        assertThat(stopped.state()).isEqualTo("collecting");
        assertThat(stopped.reviewBy()).isNull();
        assertThat(petitions.read("brovary", id, Actor.ANONYMOUS).events().getLast())
                .extracting(PetitionEvent::transition, PetitionEvent::note)
                .containsExactly("stop-review", "Три чесні підписи з пʼяти потрібних");
        isRefused(() -> stop(id, "Ще раз"), PetitionProblem.NOT_IN_THIS_STATE);
        assertThat(petitions.sign("brovary", id, "late-0")).isEqualTo(SIGNED);
        assertThat(petitions.sign("brovary", id, "late-1")).isEqualTo(SIGNED);
        assertThat(read(id).state()).isEqualTo("reached");
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select count(*) from t_brovary.audit_entry where subject_id = '" + id
                            + "' and action = 'petition.stop-review' and actor = 'staff:brovary-moderator'"))
                    .containsExactly("1");
        }
    }

    @Test
    void whenTheTermIsOverAStoppedPetitionIsMissedAndReinstatedByAnUndo() throws Exception {
        UUID id = inReview("Петиція, строк якої минув під час розгляду");
        InvalidationView made = invalidateFarm(id);
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_brovary.petition_tally set closes_at = now() - interval '1 second' where petition_id = '"
                            + id + "'");
        }
        assertThat(stop(id, "Підписів бракує").state()).isIn("missed", "handled-as-appeal");
        isRefused(() -> petitions.sign("brovary", id, "late"), PetitionProblem.NOT_COLLECTING);

        work.as("brovary", () -> forged.undo(id, made.id(), "Це був гуртожиток", work.tenant("brovary"), MODERATOR));
        PetitionView reinstated = read(id);
        assertThat(reinstated.state()).isEqualTo("reached");
        assertThat(reinstated.signatures()).isEqualTo(7);
        assertThat(reinstated.events())
                .extracting(PetitionEvent::transition)
                .contains("stop-review", "miss", "reinstate");
        assertThat(work.as(
                                "brovary",
                                () -> moderation.beginReview(id, read(id).version(), work.tenant("brovary"), MODERATOR))
                        .state())
                .isEqualTo("in-review");
    }

    @Test
    void whatWasAnsweredStaysAnswered() throws Exception {
        UUID id = inReview("Петиція, на яку вже відповіли");
        PetitionView review = read(id);
        work.as("brovary", () -> moderation.answer(id, review.version(), "Зробимо.", List.of(), MODERATOR));

        invalidateFarm(id);
        assertThat(read(id).state()).isEqualTo("answered");
        assertThat(read(id).signatures()).isEqualTo(3);
        isRefused(() -> stop(id, "Пізно"), PetitionProblem.NOT_IN_THIS_STATE);
    }

    private UUID inReview(String title) throws Exception {
        UUID id = petitions.published("brovary", title).id();
        for (int i = 0; i < 7; i++) {
            String network = i < 3 ? "203.0.113." : "198.51.100.";
            petitions.sign("brovary", id, "person-" + i, new Manner(false, false, Language.UK, network + i));
        }
        long version = read(id).version();
        work.as("brovary", () -> moderation.beginReview(id, version, work.tenant("brovary"), MODERATOR));
        return id;
    }

    private InvalidationView invalidateFarm(UUID id) throws Exception {
        var filter = new SignatureFilter(null, clock.instant(), FARM, null);
        InvalidationPreview seen = work.as("brovary", () -> forged.preview(id, filter, MODERATOR));
        var wish = new Wish(filter, seen.signatures(), "Одна мережа");
        return work.as("brovary", () -> forged.invalidate(id, wish, work.tenant("brovary"), MODERATOR));
    }

    private PetitionView stop(UUID id, String words) throws Exception {
        long version = read(id).version();
        return work.as("brovary", () -> moderation.stopReview(id, version, words, MODERATOR));
    }

    private PetitionView read(UUID id) throws Exception {
        return petitions.read("brovary", id, MODERATOR);
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(type));
    }
}
