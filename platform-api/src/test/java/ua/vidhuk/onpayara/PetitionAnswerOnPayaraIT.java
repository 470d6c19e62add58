package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.boundary.DaySignatures;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;

/** The answer with its documents, and how a petition grew. */
@ExtendWith(ArquillianExtension.class)
class PetitionAnswerOnPayaraIT {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    PetitionDesk desk;

    @Inject
    ModerationDesk moderation;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void documentsAreReadByAllWhenTheAnswerIsPublishedAndNotBefore() throws Exception {
        PetitionView review = inReview("brovary", "Петиція, на яку відповідають документом");
        PetitionView attached =
                work.as("brovary", () -> moderation.attach(review.id(), pdf("Рішення № 12.pdf"), MODERATOR));
        UUID file = attached.files().getFirst().id();
        assertThat(petitions.read("brovary", review.id(), Actor.ANONYMOUS).files())
                .isEmpty();
        isRefused(
                () -> work.as("brovary", () -> desk.openFile(review.id(), file, Actor.ANONYMOUS)),
                CommonProblem.NOT_FOUND);

        work.as(
                "brovary",
                () -> moderation.answer(
                        review.id(), review.version(), "Рада вирішила.", List.of(pdf("Додаток.pdf")), MODERATOR));
        assertThat(petitions.read("brovary", review.id(), Actor.ANONYMOUS).files())
                .extracting(each -> each.name())
                .containsExactly("Рішення № 12.pdf", "Додаток.pdf");
        assertThat(work.as("brovary", () -> desk.openFile(review.id(), file, Actor.ANONYMOUS))
                        .bytes())
                .isEqualTo(PDF);
        isRefused(
                () -> work.as("brovary", () -> moderation.attach(review.id(), pdf("Запізнілий.pdf"), MODERATOR)),
                PetitionProblem.NOT_IN_THIS_STATE);
        isRefused(
                () -> work.as("lutsk", () -> desk.openFile(review.id(), file, MODERATOR)),
                PetitionProblem.PETITION_NOT_FOUND);
    }

    @Test
    void aFileOfAnotherPetitionIsNotFoundUnderThisOne() throws Exception {
        PetitionView first = inReview("brovary", "Перша петиція з документом");
        PetitionView second = inReview("brovary", "Друга петиція без документа");
        UUID file = work.as("brovary", () -> moderation.attach(first.id(), pdf("Рішення.pdf"), MODERATOR))
                .files()
                .getFirst()
                .id();

        isRefused(() -> work.as("brovary", () -> desk.openFile(second.id(), file, MODERATOR)), CommonProblem.NOT_FOUND);
    }

    @Test
    void theTrendCountsByDayOfTheCommunityWhatStillCounts() throws Exception {
        UUID id = petitions.published("lutsk", "Петиція, що зростає").id();
        for (String each : List.of("a", "b", "c")) {
            petitions.sign("lutsk", id, "trend-" + each);
        }
        petitions.withdraw("lutsk", id, "trend-c");
        try (var owner = new OwnersView()) {
            owner.execute("update t_lutsk.petition_signature set signed_at = signed_at - interval '3 days'"
                    + " where subject = 'trend-a' and petition_id = '" + id + "'");
        }
        List<DaySignatures> days = work.as("lutsk", () -> desk.trend(id, work.tenant("lutsk")));

        assertThat(days).extracting(DaySignatures::signatures).containsExactly(1L, 1L);
        LocalDate first = days.getFirst().day();
        assertThat(days.getLast().day()).isEqualTo(first.plusDays(3));
    }

    private PetitionView inReview(String slug, String title) throws Exception {
        UUID id = petitions.published(slug, title).id();
        for (String each : List.of("a", "b", "c", "d", "e")) {
            petitions.sign(slug, id, each);
        }
        PetitionView reached = petitions.read(slug, id, MODERATOR);
        return work.as(slug, () -> moderation.beginReview(id, reached.version(), work.tenant(slug), MODERATOR));
    }

    private static NewFile pdf(String name) {
        return NewFile.of(name, PDF, FileStage.AFTER);
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(type));
    }
}
