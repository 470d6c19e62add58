package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.SigningDesk.Manner;

/** Who signed and wanted to know gets one letter about the answer, however often it is delivered. */
@ExtendWith(ArquillianExtension.class)
class AnswerLettersOnPayaraIT {

    /** More than one portion. */
    private static final int READERS = 230;

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    ModerationDesk moderation;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void eachSignerWhoWantedItGetsOneLetterAlsoWhenTheAnswerIsDeliveredAgain() throws Exception {
        UUID id = petitions
                .published("brovary", "Петиція, відповіді на яку чекають")
                .id();
        sign(id, "reader-", READERS, true);
        sign(id, "quiet-", 5, false);
        petitions.withdraw("brovary", id, "reader-7");
        long reached = petitions.read("brovary", id, MODERATOR).version();
        long review = work.as("brovary", () -> moderation.beginReview(id, reached, work.tenant("brovary"), MODERATOR))
                .version();
        deliveries.arrived().clear();
        work.as("brovary", () -> moderation.answer(id, review, "Зробимо навесні.", List.of(), MODERATOR));
        await("PetitionSignersToTell", id, 1);
        assertLetters(id);

        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.outbox_event set delivered_at = null where aggregate_id = '" + id
                    + "' and type in ('PetitionAnswered', 'PetitionSignersToTell')");
        }
        // What is written next wakes the delivery.
        petitions.published("brovary", "Петиція, після якої доставляють ще раз");
        await("PetitionSignersToTell", id, 2);
        assertLetters(id);
    }

    private void sign(UUID petition, String person, int many, boolean tellMe) throws Exception {
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < many; i++) {
            String name = person + i;
            var manner = new Manner(false, tellMe, Language.UK, "203.0.113.7");
            tasks.add(() -> petitions.sign("brovary", petition, name, manner));
        }
        assertThat(work.together(tasks)).noneMatch(Throwable.class::isInstance);
    }

    private static void assertLetters(UUID petition) throws Exception {
        try (var owner = new OwnersView()) {
            String letters =
                    " from t_brovary.message where template = 'petitions.answered' and subject_id = '" + petition + "'";
            assertThat(owner.read("select count(*) || ' to ' || count(distinct recipient)" + letters))
                    .containsExactly((READERS - 1) + " to " + (READERS - 1));
            assertThat(owner.read("select count(*)" + letters
                            + " and (recipient like 'quiet-%' or recipient = 'reader-7@residents.example')"))
                    .containsExactly("0");
            assertThat(owner.read("select distinct position('Зробимо навесні.' in body) > 0" + letters))
                    .containsExactly("t");
        }
    }

    private void await(String type, UUID petition, int times) throws InterruptedException {
        int found = 0;
        while (found < times) {
            var event = deliveries.arrived().poll(60, TimeUnit.SECONDS);
            assertThat(event).as("the event %s", type).isNotNull();
            if (event.event().type().equals(type) && event.event().aggregateId().equals(petition)) {
                found++;
            }
        }
    }
}
