package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemType;

/** Letters that arrive in mailboxes: to which appeals they belong, and what is decided about them. */
@ExtendWith(ArquillianExtension.class)
class ArrivingLettersOnPayaraIT {

    @Inject
    Work work;

    @Inject
    Letters letters;

    @Inject
    LetterDesk letterDesk;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void anAnswerOfTheApplicantStandsInTheHistoryOfTheAppealWithItsFiles() throws Exception {
        var appeal = letters.appealOf("olena@example.org");
        UUID ours = letters.letterOfOurs(appeal.id());

        Letter letter = letters.arrive(
                "Olena@Example.org",
                "Re: відповідь",
                "Досі немає.\n\n> Ваше звернення",
                List.of("<" + ours + "@vidhuk.example>"));
        assertThat(letter.state()).isEqualTo("attached");
        assertThat(letter.unread()).isTrue();
        assertThat(letters.history(appeal.id())).contains("write resident Досі немає.");
        assertThat(letters.followed(appeal.accessCode())).contains("write Досі немає.");
        assertThat(letters.filesOf(appeal.questions().getFirst().id())).isEqualTo(1);

        Letter second = letters.arrive("olena@example.org", "ще: " + appeal.number(), "Знову", List.of());
        assertThat(second.state()).as("the number in its subject").isEqualTo("attached");
        work.as("lutsk", () -> letterDesk.noteRead(letter.id(), Work.OPERATOR));
        assertThat(refused(() -> letterDesk.noteRead(letter.id(), Work.OPERATOR)))
                .isEqualTo(IntakeProblem.LETTER_DECIDED);
    }

    @Test
    void whoeverElseNamesAnAppealIsReadByAPersonFirst() throws Exception {
        var appeal = letters.appealOf("petro@example.org");
        Letter foreign = letters.arrive("stranger@example.org", "Re: " + appeal.number(), "Закрийте його", List.of());
        assertThat(foreign.state()).isEqualTo("waiting");
        assertThat(foreign.appealId()).as("what it may be about").isEqualTo(appeal.id());
        assertThat(letters.history(appeal.id())).noneMatch(each -> each.startsWith("write"));

        work.as("lutsk", () -> letterDesk.attach(foreign.id(), appeal.number(), Work.OPERATOR));
        assertThat(letters.history(appeal.id())).contains("write resident Закрийте його");
        assertThat(refused(() -> letterDesk.reject(foreign.id(), "пізно", Work.OPERATOR)))
                .isEqualTo(IntakeProblem.LETTER_DECIDED);
    }

    @Test
    void whatMailboxesOfOneTenantWriteToEachOtherIsSetAside() throws Exception {
        UUID roads = letters.connected("roads@lutsk.example");
        var appeal = letters.appealOf("roads@lutsk.example");
        Letter own = letters.arrive("Roads@Lutsk.Example", "Re: " + appeal.number(), "Лист отримано", List.of());
        assertThat(own.state()).as("even in the thread of an appeal").isEqualTo("set-aside");
        assertThat(letters.history(appeal.id())).noneMatch(each -> each.startsWith("write"));
        assertThat(letters.arrive("1551@lutsk.example", "Лист отримано", "Лист отримано", List.of())
                        .state())
                .as("to itself")
                .isEqualTo("set-aside");
        letters.shutOff(roads);
        assertThat(letters.arrive("roads@lutsk.example", "Яма", "Яма на Київській", List.of())
                        .state())
                .as("it is read no more: whoever writes from there is not ours")
                .isEqualTo("waiting");
    }

    @Test
    void aLetterOfOursThatDidNotArriveIsToldToTheStaffAlone() throws Exception {
        var appeal = letters.appealOf("gone@example.org");
        UUID ours = letters.letterOfOurs(appeal.id());
        Letter report = letters.report(ours);
        assertThat(report.state()).isEqualTo("set-aside");
        assertThat(letters.history(appeal.id())).contains("bounce system null");
        assertThat(letters.failureOf(ours)).isEqualTo("bounced");
    }

    @Test
    void aLetterBecomesOneAppealWhoeverPressesAndHoweverOften() throws Exception {
        Letter letter = letters.arrive("new@example.org", "Яма", "Яма на Київській, 5", List.of());
        assertThat(letter.state()).isEqualTo("waiting");
        assertThat(refused(() ->
                        letterDesk.register(letter.id(), Work.anAppeal("", 1), work.tenant("lutsk"), Work.OPERATOR)))
                .as("what is wrong is told and nothing decided")
                .isEqualTo(CommonProblem.INVALID_INPUT);
        List<Callable<Object>> tasks = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Object>) () -> work.as(
                        "lutsk",
                        () -> letterDesk.register(
                                letter.id(),
                                Work.anAppeal("Яма " + i, 1),
                                work.tenant("lutsk"),
                                i % 2 == 0 ? Work.OPERATOR : CallWork.COLLEAGUE)))
                .toList();
        var outcomes = work.together(tasks);

        assertThat(outcomes.stream()
                        .filter(RegisteredAppeal.class::isInstance)
                        .map(each -> ((RegisteredAppeal) each).number())
                        .distinct())
                .hasSize(1);
        assertThat(outcomes.stream()
                        .filter(Throwable.class::isInstance)
                        .map(each -> ProblemFinder.of((Exception) each).type())
                        .distinct())
                .containsExactly(IntakeProblem.LETTER_DECIDED);
        var appeal = work.as("lutsk", () -> letterDesk.read(letter.id(), Work.OPERATOR))
                .letter();
        assertThat(appeal.state()).isEqualTo("registered");
        assertThat(letters.arrive("new@example.org", "Re: Яма", "Ще глибша", List.of(letters.messageIdOf(letter.id())))
                        .appealId())
                .as("the thread of a letter of which an appeal was registered")
                .isEqualTo(appeal.appealId());
    }

    @Test
    void spamIsRememberedUntilSomebodyLetsALetterWaitAgain() throws Exception {
        Letter first = letters.arrive("ads@example.org", "Купіть", "Купіть", List.of());
        work.as("lutsk", () -> letterDesk.markSpam(first.id(), Work.OPERATOR));
        Letter second = letters.arrive("ads@example.org", "Купіть знову", "Купіть", List.of());
        assertThat(second.state()).isEqualTo("spam");
        work.as("lutsk", () -> letterDesk.restore(second.id(), Work.OPERATOR));
        assertThat(letters.arrive("ads@example.org", "Питання", "Чому?", List.of())
                        .state())
                .isEqualTo("waiting");
        assertThat(work.as("lutsk", () -> letterDesk.page("spam", null, 200)).items())
                .extracting(Letter::id)
                .contains(first.id())
                .doesNotContain(second.id());
        assertThatThrownBy(() -> work.as("brovary", () -> letterDesk.read(first.id(), Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(IntakeProblem.LETTER_NOT_FOUND));
    }

    private ProblemType refused(Callable<Object> step) {
        try {
            work.as("lutsk", step);
            return null;
        } catch (Exception e) {
            return ProblemFinder.of(e).type();
        }
    }
}
