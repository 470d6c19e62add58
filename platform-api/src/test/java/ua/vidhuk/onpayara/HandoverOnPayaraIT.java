package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.boundary.SuggestionDesk;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.appeals.boundary.TransferDesk;
import ua.vidhuk.appeals.boundary.TransferView.Destination;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.appeals.control.SuggestionLessons.PastText;
import ua.vidhuk.appeals.control.SuggestionWatch;
import ua.vidhuk.appeals.control.TransferWatch;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** To whom questions go: what past ones suggest, to other communities, and who stands in for whom. */
@ExtendWith(ArquillianExtension.class)
class HandoverOnPayaraIT {

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    SuggestionDesk suggestions;

    @Inject
    SuggestionWatch suggestionWatch;

    @Inject
    TransferDesk transfers;

    @Inject
    TransferWatch transferWatch;

    @Inject
    Deliveries deliveries;

    @Inject
    SubstitutePlans plans;

    @Inject
    OutgoingWork outside;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void suggestionsLearnFromTheTenantsOwnQuestionsAlone() throws Exception {
        for (int i = 0; i < 12; i++) {
            routed("category-1", "Немає води в крані, слабкий тиск", "enterprise-1");
            routed("category-2", "Яма на дорозі, полагодьте асфальт", "enterprise-2");
        }
        try (var owner = new OwnersView()) {
            owner.execute("delete from t_lutsk.appeal_suggestion");
        }
        learnOnce();

        var water = work.as("lutsk", () -> suggestions.about("З крана не тече вода", "uk", null));
        assertThat(water.categories().getFirst().code()).isEqualTo("category-1");
        assertThat(water.categories().getFirst().confidence()).isGreaterThan(50);
        assertThat(water.executors().getFirst().code()).isEqualTo("enterprise-1");
        assertThat(work.as("lutsk", () -> suggestions.about("Що робити?", "uk", "category-2"))
                        .executors())
                .extracting(SuggestedEntry::code)
                .startsWith("enterprise-2");
        assertThat(work.as("brovary", () -> suggestions.about("З крана не тече вода", "uk", null))
                        .categories())
                .as("what Lutsk learned")
                .isEmpty();
        assertThat(work.as("lutsk", () -> suggestions.learning()).kinds())
                .filteredOn(each -> each.kind().equals("category"))
                .singleElement()
                .satisfies(each -> assertThat(each.first()).isGreaterThan(each.usualFirst()));
    }

    @Test
    void whoStandsInIsFoundAmongTwoHundredThousandByAnIndex() throws Exception {
        assertThat(plans.readWhole()).isEmpty();
    }

    /** Many nodes look at once; one of them learns, or the watch that runs beside the test. */
    private void learnOnce() throws Exception {
        var claims = work.together(Collections.nCopies(16, () -> work.as("lutsk", () -> suggestions.claim())));
        var claimed = claims.stream()
                .map(each -> (List<?>) each)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(claimed).hasSizeLessThanOrEqualTo(1);
        for (List<?> each : claimed) {
            List<PastText> past = each.stream().map(PastText.class::cast).toList();
            work.as("lutsk", () -> {
                suggestionWatch.learn(past);
                return null;
            });
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (work.as("lutsk", () -> suggestions.learning()).learnedAt() == null) {
            assertThat(System.nanoTime()).as("learned").isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    @Test
    void aQuestionGoesToTheCommunityThatIsCompetentOnceAndItsAnswerIsSeenByTheOldCode() throws Exception {
        var sent = registered("brovary", "Ліхтар у Луцьку не горить", "olena@example.org");
        UUID question = sent.questions().getFirst().id();
        work.as("brovary", () -> questions.attach(question, photo(), Work.OPERATOR));
        long version = version("brovary", question);
        var tenant = work.tenant("brovary");
        assertThat(work.as("brovary", () -> transfers.destinations(tenant)))
                .extracting(Destination::slug)
                .contains("lutsk")
                .doesNotContain("brovary");
        assertThatThrownBy(() -> send(question, version, "nowhere", "Це в Луцьку"))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("to"));
        assertThat(send(question, version, "lutsk", "Це в Луцьку").state()).isEqualTo("redirected");

        work.together(Collections.nCopies(16, () -> look("lutsk")));
        SentTransfer away = awaitTransfer(question, each -> each.number() != null);
        assertThat(away.state()).isEqualTo("received");
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_lutsk.appeal_question where text = 'Ліхтар у Луцьку не горить'"))
                    .as("registered there once")
                    .containsExactly("1");
            assertThat(owner.read("select count(*) from platform.appeal_transfer t where question_id = '" + question
                            + "' and (parcel is not null or exists (select from platform.appeal_transfer_file f"
                            + " where f.transfer_id = t.id))"))
                    .as("what was in the parcel is gone")
                    .containsExactly("0");
        }
        UUID there = thatCame("lutsk", away.number());
        var came = work.as("lutsk", () -> questions.read(there, Work.OPERATOR));
        assertThat(came.text()).isEqualTo("Ліхтар у Луцьку не горить");
        assertThat(came.files()).hasSize(1);
        assertThat(work.as("lutsk", () -> appeals.read(came.appealId(), Work.OPERATOR))
                        .applicant()
                        .email())
                .isEqualTo("olena@example.org");
        work.as(
                "lutsk",
                () -> questions.move(
                        new Step(there, came.version(), "Ліхтар замінили"), Transition.ANSWER, Work.OPERATOR));
        awaitTransfer(question, each -> each.answer() != null);
        var followed =
                work.as("brovary", () -> appeals.follow(sent.accessCode())).orElseThrow();
        assertThat(followed.questions().getFirst().away().answer()).isEqualTo("Ліхтар замінили");
        assertThat(work.as("istra", () -> transfers.waiting())).isEmpty();
        assertThatThrownBy(() -> work.as("istra", () -> transfers.of(question, work.tenant("istra"), Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(AppealProblem.QUESTION_NOT_FOUND));
    }

    @Test
    void whatDoesNotBelongThereComesBackWithTheReasonAndIsOpenAgain() throws Exception {
        var sent = registered("brovary", "Яма на дорозі", null);
        UUID question = sent.questions().getFirst().id();
        long version = version("brovary", question);
        assertThatThrownBy(() ->
                        work.as("brovary", () -> transfers.handBack(new Step(question, version, "Ні"), Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(AppealProblem.NOT_TRANSFERRED));
        send(question, version, "lutsk", "Мабуть, у Луцьку");
        look("lutsk");
        UUID there = thatCame(
                "lutsk", awaitTransfer(question, each -> each.number() != null).number());
        long seen = version("lutsk", there);
        work.as("lutsk", () -> transfers.handBack(new Step(there, seen, "Такої вулиці в нас немає"), Work.OPERATOR));

        work.together(Collections.nCopies(16, () -> look("brovary")));
        SentTransfer back = awaitTransfer(question, each -> each.state().equals("taken-back"));
        assertThat(back.reason()).isEqualTo("Такої вулиці в нас немає");
        assertThat(work.as("brovary", () -> questions.read(question, Work.OPERATOR))
                        .state())
                .isEqualTo("registered");
        assertThat(work.as("brovary", () -> appeals.read(sent.id(), Work.OPERATOR))
                        .history())
                .filteredOn(each -> each.transition().equals("take-back"))
                .singleElement()
                .satisfies(each -> assertThat(each.note()).contains("Такої вулиці в нас немає"));
        assertThat(work.as("brovary", () -> appeals.follow(sent.accessCode()))
                        .orElseThrow()
                        .questions()
                        .getFirst()
                        .away())
                .isNull();
    }

    /** Nobody writes to a transfer between two others, nor reads it, whatever SQL comes to run. */
    @Test
    void theDatabaseShowsATransferToItsTwoCommunitiesAlone() throws Exception {
        var sent = registered("brovary", "Нікому іншому", null);
        UUID question = sent.questions().getFirst().id();
        send(question, version("brovary", question), "lutsk", "Туди");
        assertThat(work.transfersSeen("istra")).isZero();
        assertThat(work.transfersSeen("lutsk")).isPositive();
        assertThatThrownBy(() -> work.forgeTransfer("istra", "t_brovary", "t_lutsk"))
                .isInstanceOf(Exception.class);
    }

    @Test
    void aLetterToABodyOutsideIsNumberedPrintedAndSentOnceAndTheApplicantIsTold() throws Exception {
        OutsideBody body = outside.body("Міністерство " + UUID.randomUUID(), "ministry@example.org");
        assertThatThrownBy(() -> outside.body(body.name().toUpperCase(Locale.ROOT), null))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::messageKey)
                        .containsExactly("appeals.field.body-called"));
        var appeal = outside.registered("Просимо міністерство");
        UUID question = appeal.questions().getFirst().id();
        assertThatThrownBy(() -> outside.send(question, null, "Це їхнє"))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("body"));
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_brovary.appeal_question set registered_at = registered_at - interval '8 days' where id = '"
                            + question + "'");
        }
        work.as("brovary", () -> questions.attach(question, photo(), Work.OPERATOR));
        QuestionView seen = work.as("brovary", () -> questions.attach(question, photo(), Work.OPERATOR));
        assertThatThrownBy(() -> outside.send(question, seen.version(), body.id(), "Це їхнє", UUID.randomUUID()))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("files"));
        UUID chosen = seen.files().getFirst().id();
        OutgoingLetter letter = outside.send(question, seen.version(), body.id(), "Це їхнє", chosen);
        assertThat(letter.late()).as("five days by the law, eight in fact").isTrue();
        assertThat(work.as("brovary", () -> appeals.follow(appeal.accessCode()))
                        .orElseThrow()
                        .steps())
                .anySatisfy(each -> assertThat(each.note()).contains(body.name(), body.address(), "Це їхнє"));
        awaitDelivery(letter.id());
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select convert_from(content, 'UTF8') from t_brovary.appeal_outgoing_paper where id = '"
                                    + letter.id() + "'"))
                    .singleElement()
                    .asString()
                    .contains(letter.number(), body.name(), "Просимо міністерство", "Це їхнє");
            assertThat(owner.read("select recipient from t_brovary.message where subject_id = '" + letter.id() + "'"))
                    .containsExactly("ministry@example.org");
            assertThat(owner.read(
                            "select a.name from t_brovary.message_attachment a join t_brovary.message m on m.id = a.message_id"
                                    + " where m.subject_id = '" + letter.id() + "' order by a.ordinal"))
                    .as("what was chosen waits for the mail server, which is none here")
                    .containsExactly(letter.number().replace('/', '-') + ".pdf", "яма.png");
        }
        assertThat(outside.shown("late")).extracting(OutgoingLetter::id).contains(letter.id());
        assertThat(outside.changed(body, body.name() + " України").name()).endsWith("України");
        assertThat(outside.shown("sent"))
                .filteredOn(each -> each.id().equals(letter.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.to().name()).as("as it was").isEqualTo(body.name()));
    }

    @Test
    void lettersOfManyAtOnceHaveNumbersWithoutGaps() throws Exception {
        OutsideBody body = outside.body("Служба " + UUID.randomUUID(), null);
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 12; i++) {
            UUID question = outside.registered("Питання").questions().getFirst().id();
            tasks.add(() -> outside.send(question, body, "Туди"));
            tasks.add(() -> outside.send(question, -1, body.id(), "Ніхто такого не бачив"));
        }
        work.together(tasks);
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select count(*) - max(number_sequence) from t_brovary.appeal_outgoing_letter"))
                    .containsExactly("0");
            assertThat(owner.read("select count(*) from t_brovary.appeal_outgoing_letter where body_id = '" + body.id()
                            + "' and body_email is null"))
                    .containsExactly("12");
        }
        assertThat(outside.readWhole()).isEmpty();
    }

    @Test
    void whatABodyAnswersIsNotedOnceAndWhatItHandsBackIsOpenAgain() throws Exception {
        OutsideBody body = outside.body("Адміністрація " + UUID.randomUUID(), null);
        var first = outside.registered("Хто відповість?");
        OutgoingLetter letter = outside.send(first.questions().getFirst().id(), body, "Вони");
        assertThatThrownBy(() -> outside.reply(letter, "lost", " "))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("outcome", "note"));
        OutgoingLetter answered = outside.reply(letter, "answered", "Дорогу полагодять у травні");
        assertThat(answered.state()).isEqualTo("answered");
        assertThat(answered.reply().number()).isEqualTo("12/3");
        assertThatThrownBy(() -> outside.reply(letter, "returned", "Ще раз"))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(AppealProblem.LETTER_ANSWERED));
        assertThat(work.as("brovary", () -> appeals.follow(first.accessCode()))
                        .orElseThrow()
                        .steps())
                .anySatisfy(each -> assertThat(each.note()).contains("Дорогу полагодять у травні"));

        UUID again = outside.registered("Чиє це?").questions().getFirst().id();
        outside.reply(outside.send(again, body, "Мабуть, їхнє"), "returned", "Не наше");
        assertThat(work.as("brovary", () -> questions.read(again, Work.OPERATOR))
                        .state())
                .isEqualTo("registered");
        assertThat(outside.send(again, body, "Таки їхнє").state())
                .as("and may go again")
                .isEqualTo("sent");
    }

    private void awaitDelivery(UUID letter) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (var owner = new OwnersView()) {
            while (owner.read("select 1 from t_brovary.appeal_outgoing_paper where id = '" + letter + "'")
                    .isEmpty()) {
                assertThat(System.nanoTime()).as("the letter is printed").isLessThan(end);
                deliveries.arrived().poll(1, TimeUnit.SECONDS);
            }
        }
    }

    private Object look(String slug) throws Exception {
        return work.as(slug, () -> {
            transferWatch.look(new TenantSlug(slug));
            return null;
        });
    }

    private QuestionView send(UUID question, long version, String to, String why) throws Exception {
        return work.as(
                "brovary",
                () -> transfers.send(new Step(question, version, why), to, work.tenant("brovary"), Work.OPERATOR));
    }

    private long version(String slug, UUID question) throws Exception {
        return work.as(slug, () -> questions.read(question, Work.OPERATOR)).version();
    }

    private SentTransfer awaitTransfer(UUID question, Predicate<SentTransfer> arrived) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            var sent = work.as("brovary", () -> transfers.of(question, work.tenant("brovary"), Work.OPERATOR))
                    .sent();
            if (arrived.test(sent.getLast())) {
                return sent.getLast();
            }
            assertThat(System.nanoTime()).as("the transfer arrives").isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private static UUID thatCame(String slug, String number) throws Exception {
        try (var owner = new OwnersView()) {
            return UUID.fromString(owner.read("select q.id from t_" + slug + ".appeal_question q join t_" + slug
                            + ".appeal a on a.id = q.appeal_id where a.registration_number = '" + number + "'")
                    .getFirst());
        }
    }

    private RegisteredAppeal registered(String slug, String text, String email) throws Exception {
        var applicant = new NewApplicant("Олена", null, email);
        var input = new NewAppeal("phone", "uk", applicant, List.of(new NewQuestion("category-1", text, null, null)));
        return work.as(slug, () -> appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of()));
    }

    private static NewFile photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return NewFile.of("яма.png", bytes.toByteArray(), FileStage.BEFORE);
    }

    private void routed(String category, String text, String executor) throws Exception {
        var input = new NewAppeal("phone", "uk", null, List.of(new NewQuestion(category, text, null, null)));
        UUID id = work.as("lutsk", () -> appeals.register(input, work.tenant("lutsk"), Work.OPERATOR, null, List.of()))
                .questions()
                .getFirst()
                .id();
        long version = work.as("lutsk", () -> questions.read(id, Work.OPERATOR)).version();
        work.as("lutsk", () -> questions.route(new Step(id, version, null), List.of(executor), null, Work.OPERATOR));
    }
}
