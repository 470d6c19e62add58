package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.PetitionWork.AUTHOR;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;
import static ua.vidhuk.petitions.entity.SigningOutcome.ALREADY_SIGNED;
import static ua.vidhuk.petitions.entity.SigningOutcome.NOT_SIGNED;
import static ua.vidhuk.petitions.entity.SigningOutcome.SIGNED;
import static ua.vidhuk.petitions.entity.SigningOutcome.WITHDRAWN;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.PetitionView.PetitionEvent;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;

/** A petition's way from a draft to an answer or an appeal, as it runs on Payara Micro over a real database. */
@ExtendWith(ArquillianExtension.class)
class PetitionsOnPayaraIT {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    PetitionDesk desk;

    @Inject
    ModerationDesk moderation;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    PetitionPlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void aDraftThatWasReadIsSentWithTheVersionThatWasRead() throws Exception {
        PetitionView draft = petitions.draft("brovary", "Лавки вздовж набережної", null);
        work.as("brovary", () -> desk.read(draft.id(), AUTHOR));
        PetitionView read = work.as("brovary", () -> desk.read(draft.id(), AUTHOR));

        assertThat(read.version()).as("reading changes nothing").isEqualTo(draft.version());
        PetitionView sent =
                work.as("brovary", () -> desk.send(read.id(), read.version(), work.tenant("brovary"), AUTHOR));
        assertThat(sent.state()).isEqualTo("sent");
    }

    @Test
    void goesFromADraftToAnAnswer() throws Exception {
        PetitionView sent = petitions.sent("brovary", "Більше дерев на вулиці Київській");
        assertThat(sent.number()).matches("Т-ЕП-\\d{4}-\\d{4}");
        assertThat(sent.moderateBy()).isEqualTo(workingDays(sent.sentAt(), 2));
        PetitionView published = work.as(
                "brovary",
                () -> moderation.publish(
                        sent.id(),
                        sent.version(),
                        EnumSet.allOf(LegalRequirement.class),
                        work.tenant("brovary"),
                        MODERATOR));
        assertThat(published.threshold()).isEqualTo(5);
        assertThat(published.collectingUntil().atZone(KYIV).toLocalDate())
                .isEqualTo(published.publishedAt().atZone(KYIV).toLocalDate().plusDays(60));
        signBy(published.id(), "a", "b", "c", "d");
        assertThat(state(published.id())).isEqualTo("collecting");
        signBy(published.id(), "e", "f");
        PetitionView reached = petitions.read("brovary", published.id(), MODERATOR);
        assertThat(reached.state()).isEqualTo("reached");
        assertThat(reached.signatures()).isEqualTo(6);
        PetitionView review = work.as(
                "brovary",
                () -> moderation.beginReview(reached.id(), reached.version(), work.tenant("brovary"), MODERATOR));
        assertThat(review.reviewBy()).isEqualTo(workingDays(last(review).at(), 10));
        isRefused(() -> petitions.sign("brovary", review.id(), "g"), PetitionProblem.NOT_COLLECTING);
        isRefused(() -> petitions.withdraw("brovary", review.id(), "a"), PetitionProblem.NOT_COLLECTING);
        PetitionView answered = work.as(
                "brovary",
                () -> moderation.answer(review.id(), review.version(), "Висадимо навесні.", List.of(), MODERATOR));
        PetitionView seen = petitions.read("brovary", answered.id(), Actor.ANONYMOUS);
        assertThat(seen.decision()).isEqualTo("Висадимо навесні.");
        assertThat(seen.events())
                .extracting(PetitionEvent::transition)
                .containsExactly("send", "publish", "reach", "begin-review", "answer");
    }

    @Test
    void aRefusedPetitionIsCorrectedAndSentAgainUnderItsNumber() throws Exception {
        PetitionView sent = petitions.sent("brovary", "Просимо збудувати метро");
        PetitionView refused = work.as(
                "brovary",
                () -> moderation.refuse(
                        sent.id(),
                        sent.version(),
                        LegalRequirement.WITHIN_COMPETENCE,
                        "Не в межах громади.",
                        MODERATOR));
        PetitionView seen = petitions.read("brovary", sent.id(), Actor.ANONYMOUS);
        assertThat(seen.title()).isEqualTo("Просимо збудувати метро");
        assertThat(seen.refusedFor()).isEqualTo("within-competence");
        assertThat(seen.author()).isNull();
        PetitionView corrected = work.as(
                "brovary",
                () -> desk.correct(
                        refused.id(),
                        refused.version(),
                        PetitionWork.words("Просимо просити область про метро"),
                        work.tenant("brovary"),
                        AUTHOR));
        PetitionView again = work.as(
                "brovary", () -> desk.send(corrected.id(), corrected.version(), work.tenant("brovary"), AUTHOR));
        assertThat(again.number()).isEqualTo(sent.number());
        assertThat(again.refusedFor()).isNull();
    }

    @Test
    void ofWhatWasRefusedForItsWordsOnlyTheReasonIsPublic() throws Exception {
        PetitionView sent = petitions.sent("brovary", "Заклик, якого не можна показати");
        work.as(
                "brovary",
                () -> moderation.refuse(
                        sent.id(), sent.version(), LegalRequirement.NO_VIOLENCE, "Заклик до насильства.", MODERATOR));

        PetitionView seen = petitions.read("brovary", sent.id(), Actor.ANONYMOUS);
        assertThat(seen.title()).isNull();
        assertThat(seen.substance()).isNull();
        assertThat(seen.decision()).isEqualTo("Заклик до насильства.");
        assertThat(petitions.read("brovary", sent.id(), AUTHOR).title()).isNotNull();
    }

    @Test
    void isPublishedOnlyWhenEveryRequirementWasConfirmed() throws Exception {
        PetitionView sent = petitions.sent("brovary", "Петиція без перевірки");
        var some = EnumSet.complementOf(EnumSet.of(LegalRequirement.NOT_REPEATED));

        isRefused(
                () -> work.as(
                        "brovary",
                        () -> moderation.publish(sent.id(), sent.version(), some, work.tenant("brovary"), MODERATOR)),
                CommonProblem.INVALID_INPUT);
    }

    @Test
    void draftsAndSentOnesAreReadByNobodyElse() throws Exception {
        PetitionView draft = petitions.draft("brovary", "Чернетка про школу", "key-1");
        assertThat(petitions.draft("brovary", "Чернетка про школу", "key-1").id())
                .isEqualTo(draft.id());
        isRefused(() -> petitions.draft("brovary", "Чернетка про садок", "key-1"), PetitionProblem.KEY_REUSED);
        for (Actor reader : List.of(Actor.ANONYMOUS, PetitionWork.resident("another"), MODERATOR)) {
            isRefused(() -> petitions.read("brovary", draft.id(), reader), PetitionProblem.PETITION_NOT_FOUND);
        }
        PetitionView sent = petitions.sent("brovary", "Надіслана про школу");
        isRefused(() -> petitions.read("brovary", sent.id(), Actor.ANONYMOUS), PetitionProblem.PETITION_NOT_FOUND);
        assertThat(petitions.read("brovary", sent.id(), MODERATOR).title()).isEqualTo("Надіслана про школу");
        isRefused(() -> petitions.read("lutsk", sent.id(), MODERATOR), PetitionProblem.PETITION_NOT_FOUND);
        isRefused(
                () -> work.as(
                        "brovary",
                        () -> desk.send(
                                draft.id(), draft.version(), work.tenant("brovary"), PetitionWork.resident("another"))),
                PetitionProblem.PETITION_NOT_FOUND);
    }

    @Test
    void aNameIsShownOnlyWithConsentAndGoesWithTheSignature() throws Exception {
        UUID id = petitions.published("lutsk", "Петиція про імена підписантів").id();
        petitions.sign("lutsk", id, "shown", manner(true));
        petitions.sign("lutsk", id, "hidden", manner(false));
        assertThat(work.as("lutsk", () -> desk.signers(id, null, 10)).items())
                .extracting(each -> each.name())
                .containsExactly(null, "Мешканка shown");
        assertThat(petitions.withdraw("lutsk", id, "shown")).isEqualTo(WITHDRAWN);
        try (var owner = new OwnersView()) {
            assertThat(
                            owner.read(
                                    "select coalesce(name, email, network, 'gone') from t_lutsk.petition_signature where subject = 'shown'"))
                    .containsExactly("gone");
        }
        assertThat(petitions.withdraw("lutsk", id, "shown")).isEqualTo(NOT_SIGNED);
        assertThat(petitions.sign("lutsk", id, "shown")).isEqualTo(SIGNED);
        assertThat(petitions.sign("lutsk", id, "shown")).isEqualTo(ALREADY_SIGNED);
        assertThat(petitions.read("lutsk", id, Actor.ANONYMOUS).signatures()).isEqualTo(2);
    }

    @Test
    void similarPetitionsAreFoundByTheirWords() throws Exception {
        UUID id = petitions
                .published("brovary", "Велосипедна доріжка вздовж бульвару Незалежності")
                .id();

        assertThat(work.as("brovary", () -> desk.similar("Просимо велосипедні доріжки", null)))
                .extracting(each -> each.id())
                .contains(id);
        assertThat(work.as("brovary", () -> desk.similar("Хочемо велосепедну", null)))
                .as("with a slip of the finger")
                .extracting(each -> each.id())
                .contains(id);
        assertThat(work.as("lutsk", () -> desk.similar("Просимо велосипедні доріжки", null)))
                .isEmpty();
    }

    @Test
    void listsOfTwoHundredThousandPetitionsReadNoWholeTable() throws Exception {
        assertThat(plans.tablesReadWhole()).isEmpty();
    }

    private static ua.vidhuk.petitions.boundary.SigningDesk.Manner manner(boolean showName) {
        return new ua.vidhuk.petitions.boundary.SigningDesk.Manner(
                showName, true, ua.vidhuk.language.entity.Language.UK, "203.0.113.7");
    }

    private void signBy(UUID petition, String... persons) throws Exception {
        for (String each : persons) {
            assertThat(petitions.sign("brovary", petition, each)).isEqualTo(SIGNED);
        }
    }

    private String state(UUID petition) throws Exception {
        return petitions.read("brovary", petition, Actor.ANONYMOUS).state();
    }

    private Instant workingDays(Instant start, int days) throws Exception {
        return work.as("brovary", () -> deadlines.afterWorkingDays("UA", KYIV, start, days));
    }

    private static PetitionEvent last(PetitionView petition) {
        return petition.events().getLast();
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(type));
    }
}
