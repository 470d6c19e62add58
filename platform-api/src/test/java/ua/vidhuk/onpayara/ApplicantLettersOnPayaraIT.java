package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.BulkDesk;
import ua.vidhuk.appeals.boundary.BulkRunner;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Transition;

/**
 * What applicants are answered by e-mail goes with its letter, and without it rather than not at all (decision 80); of a step with many questions when it can no longer be
 * undone (decision 56).
 */
@ExtendWith(ArquillianExtension.class)
class ApplicantLettersOnPayaraIT {

    private static final String ATTACHED = "select convert_from(a.content, 'UTF8') from t_brovary.message_attachment a"
            + " join t_brovary.message m on m.id = a.message_id where m.subject_id = '%s'";

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    BulkDesk bulks;

    @Inject
    BulkRunner runner;

    @Inject
    Deliveries deliveries;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void anAnswerGoesWithItsLetterOnceAlsoWhenItIsDeliveredAgain() throws Exception {
        RegisteredAppeal appeal = registered("uk");
        UUID question = appeal.questions().getFirst().id();
        move(question, Transition.ANSWER, "Воду дадуть о шостій");
        awaitMessage(appeal.id(), "Воду дадуть о шостій");
        assertThat(read(ATTACHED.formatted(appeal.id())))
                .singleElement()
                .asString()
                .startsWith("%PDF\nanswer")
                .contains(appeal.number(), "Коли буде вода?", "Воду дадуть о шостій");
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_brovary.outbox_event set delivered_at = null where aggregate_id = '" + appeal.id() + "'");
        }
        RegisteredAppeal later = registered("uk");
        move(later.questions().getFirst().id(), Transition.ANSWER, "Про інше");
        awaitMessage(later.id(), "Про інше");
        assertThat(read(ATTACHED.formatted(appeal.id()))).hasSize(1);
    }

    @Test
    void whatIsRefusedOrHandedOverOrTakesLongerGoesWithItsLetterToo() throws Exception {
        RegisteredAppeal refused = registered("en");
        move(refused.questions().getFirst().id(), Transition.REFUSE, "Not within our powers");
        RegisteredAppeal away = registered("uk");
        move(away.questions().getFirst().id(), Transition.REDIRECT, "Передано водоканалу");
        RegisteredAppeal longer = registered("ru");
        var question = longer.questions().getFirst().id();
        var seen = work.as("brovary", () -> questions.read(question, Work.OPERATOR));
        var until = seen.dueAt().atZone(ZoneId.of("Europe/Kyiv")).toLocalDate().plusDays(3);
        work.as(
                "brovary",
                () -> questions.extend(new Step(question, seen.version(), "Ждём деталь"), until, Work.OPERATOR));
        awaitMessage(refused.id(), "Not within our powers");
        awaitMessage(away.id(), "Передано водоканалу");
        awaitMessage(longer.id(), "Ждём деталь");
        assertThat(read(ATTACHED.formatted(refused.id())))
                .singleElement()
                .asString()
                .startsWith("%PDF\nanswer");
        assertThat(read(ATTACHED.formatted(away.id())))
                .singleElement()
                .asString()
                .startsWith("%PDF\nforwarding");
        assertThat(read(ATTACHED.formatted(longer.id())))
                .singleElement()
                .asString()
                .startsWith("%PDF\nextension");
        assertThat(read("select a.name from t_brovary.message_attachment a join t_brovary.message m on m.id ="
                        + " a.message_id where m.subject_id = '" + refused.id() + "'"))
                .containsExactly("Answer-" + refused.number() + "-1.pdf");
    }

    @Test
    void whatCannotBePrintedGoesWithoutItsLetter() throws Exception {
        RegisteredAppeal appeal = registered("uk");
        move(appeal.questions().getFirst().id(), Transition.ANSWER, PlainPrinter.UNPRINTABLE);
        awaitMessage(appeal.id(), PlainPrinter.UNPRINTABLE);
        assertThat(read(ATTACHED.formatted(appeal.id()))).isEmpty();
        assertThat(read("select position('PDF' in body) from t_brovary.message where subject_id = '" + appeal.id()
                        + "' and body like '%" + PlainPrinter.UNPRINTABLE + "%'"))
                .as("and does not speak of it")
                .containsExactly("0");
    }

    @Test
    void nobodyIsToldOfAStepWithManyThatIsUndone() throws Exception {
        RegisteredAppeal one = registered("uk");
        RegisteredAppeal other = registered("uk");
        UUID bulk = routed(one, other);
        for (RegisteredAppeal each : List.of(one, other)) {
            awaitLetters(each, "attempts = 0 and next_attempt_at > now() + interval '8 minutes'", 1);
        }
        assertThat(work.as("brovary", () -> runner.undo(bulk, Work.OPERATOR)).undone())
                .isEqualTo(2);
        for (RegisteredAppeal each : List.of(one, other)) {
            assertThat(letters(each, "true")).as("dropped with the step").isEqualTo("0");
            awaitDelivered(each);
            assertThat(letters(each, "true")).as("nor of its being undone").isEqualTo("0");
        }
    }

    @Test
    void whoWasToldOfAStepWithManyIsToldThatItIsUndone() throws Exception {
        RegisteredAppeal appeal = registered("uk");
        UUID bulk = routed(appeal);
        awaitLetters(appeal, "attempts = 0", 1);
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.message set attempts = 1, sent_at = now(), next_attempt_at = null"
                    + " where template = 'appeals.progress' and subject_id = '" + appeal.id() + "'");
        }
        work.as("brovary", () -> runner.undo(bulk, Work.OPERATOR));
        awaitLetters(appeal, "true", 2);
        assertThat(letters(appeal, "sent_at is not null")).isEqualTo("1");
    }

    @Test
    void theLetterOfAStepWithManyIsWrittenOnceAndGoesWhenSomethingElseHappens() throws Exception {
        RegisteredAppeal appeal = registered("uk");
        UUID bulk = routed(appeal);
        awaitLetters(appeal, "attempts = 0 and next_attempt_at > now()", 1);
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_brovary.outbox_event set delivered_at = null where aggregate_id = '" + appeal.id() + "'");
        }
        move(appeal.questions().getFirst().id(), Transition.ASK_CLARIFICATION, "Котрий під'їзд?");
        awaitLetters(appeal, "true", 2);
        assertThat(letters(appeal, "next_attempt_at > now() + interval '5 minutes' and attempts = 0"))
                .as("that wait for the time of undoing")
                .isEqualTo("0");
        assertThat(work.as("brovary", () -> runner.undo(bulk, Work.OPERATOR)).undone())
                .isZero();
        assertThat(letters(appeal, "true")).isEqualTo("2");
    }

    @Test
    void whoSaidNotDoneIsNotToldAfterwardsThatItWasClosed() throws Exception {
        RegisteredAppeal appeal = registered("uk");
        UUID question = appeal.questions().getFirst().id();
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set state = 'done' where id = '" + question + "'");
        }
        UUID bulk = work.as(
                        "brovary",
                        () -> bulks.choose(UUID.randomUUID().toString(), "close", List.of(question), Work.OPERATOR))
                .id();
        var order = new Order(List.of(), null, null, "Полагоджено");
        assertThat(work.as("brovary", () -> runner.run(bulk, order, Work.OPERATOR))
                        .done())
                .isEqualTo(1);
        awaitLetters(appeal, "attempts = 0 and next_attempt_at > now()", 1);
        String code = read("select access_code from t_brovary.appeal where id = '" + appeal.id() + "'")
                .getFirst();
        long version = work.as("brovary", () -> questions.read(question, Work.OPERATOR))
                .version();
        work.as("brovary", () -> appeals.sayNotDone(code, question, version, "Тече далі"));
        awaitLetters(appeal, "true", 0);
    }

    private UUID routed(RegisteredAppeal... of) throws Exception {
        var ids =
                Arrays.stream(of).map(each -> each.questions().getFirst().id()).toList();
        var order = new Order(List.of("enterprise-1"), null, null, null);
        UUID bulk = work.as("brovary", () -> bulks.choose(UUID.randomUUID().toString(), "route", ids, Work.OPERATOR))
                .id();
        assertThat(work.as("brovary", () -> runner.run(bulk, order, Work.OPERATOR))
                        .done())
                .isEqualTo(of.length);
        return bulk;
    }

    private static String letters(RegisteredAppeal appeal, String which) throws Exception {
        return read("select count(*) from t_brovary.message where template = 'appeals.progress' and subject_id = '"
                        + appeal.id() + "' and " + which)
                .getFirst();
    }

    private void awaitLetters(RegisteredAppeal appeal, String which, int many) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!letters(appeal, which).equals(String.valueOf(many))) {
            assertThat(System.nanoTime()).as("the letters are written").isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private void awaitDelivered(RegisteredAppeal appeal) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!read("select 1 from t_brovary.outbox_event where delivered_at is null and aggregate_id = '"
                        + appeal.id() + "'")
                .isEmpty()) {
            assertThat(System.nanoTime()).as("the news is delivered").isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private void move(UUID question, Transition transition, String words) throws Exception {
        work.as(
                "brovary",
                () -> questions.move(
                        new Step(
                                question,
                                questions.read(question, Work.OPERATOR).version(),
                                words),
                        transition,
                        Work.OPERATOR));
    }

    private RegisteredAppeal registered(String language) throws Exception {
        var applicant = new NewApplicant("Олена", null, "olena@example.org");
        var question = new NewQuestion("category-1", "Коли буде вода?", null, null);
        var appeal = new NewAppeal("phone", language, applicant, List.of(question));
        return work.as(
                "brovary", () -> appeals.register(appeal, work.tenant("brovary"), Work.OPERATOR, null, List.of()));
    }

    private void awaitMessage(UUID appeal, String words) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        String wanted =
                "select 1 from t_brovary.message where subject_id = '" + appeal + "' and body like '%" + words + "%'";
        while (read(wanted).isEmpty()) {
            assertThat(System.nanoTime()).as("the message is written").isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String query) throws Exception {
        try (var owner = new OwnersView()) {
            return owner.read(query);
        }
    }
}
