package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.appeals.entity.AppealBuilder.anAppeal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.problems.entity.ProblemException;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID WATER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID HEAT = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final String OPERATOR = "brovary-operator";

    private final Question question = anAppeal().build().questions().getFirst();

    @Test
    void goesFromRegisteredToClosed() {
        question.route(Set.of(WATER), WATER, OPERATOR, NOW);
        question.accept(WATER, NOW);
        question.start(WATER);
        question.reportDone(WATER, "замінили трубу", NOW);
        question.verify();
        question.close("Трубу замінено.", NOW);

        assertThat(question.state()).isEqualTo(QuestionState.CLOSED);
        assertThat(question.result().answer()).isEqualTo("Трубу замінено.");
        assertThat(question.result().closedAt()).isEqualTo(NOW);
        assertThat(question.current()).singleElement().satisfies(only -> {
            assertThat(only.report()).isEqualTo("замінили трубу");
            assertThat(only.isResponsible()).isTrue();
        });
    }

    @Test
    void isDoneOnlyWhenTheLastOfSeveralExecutorsHasReported() {
        question.route(Set.of(WATER, HEAT), WATER, OPERATOR, NOW);
        question.accept(WATER, NOW);
        question.accept(HEAT, NOW);
        question.reportDone(WATER, "готово", NOW);

        assertThat(question.state()).isEqualTo(QuestionState.ACCEPTED);

        question.reportDone(HEAT, "теж готово", NOW);

        assertThat(question.state()).isEqualTo(QuestionState.DONE);
    }

    @Test
    void takesTheQuestionFromTheExecutorWhoIsNotNamedAgain() {
        question.route(Set.of(WATER), WATER, OPERATOR, NOW);
        question.route(Set.of(HEAT), HEAT, OPERATOR, NOW);

        assertThat(question.isAssignedTo(WATER)).isFalse();
        assertThat(question.isAssignedTo(HEAT)).isTrue();
        assertThatThrownBy(() -> question.accept(WATER, NOW)).isInstanceOf(NotYourAssignmentException.class);
    }

    @Test
    void comesBackToItsExecutorsWhenTheApplicantSaysNotDone() {
        question.route(Set.of(WATER), WATER, OPERATOR, NOW);
        question.accept(WATER, NOW);
        question.reportDone(WATER, "готово", NOW);
        question.verify();
        question.close("Виконано.", NOW);

        question.sayNotDone();

        assertThat(question.state()).isEqualTo(QuestionState.REWORK);
        assertThat(question.reworkCount()).isEqualTo(1);
        assertThat(question.result().closedAt()).isNull();
        assertThat(question.current()).singleElement().satisfies(only -> assertThat(only.state())
                .isEqualTo(AssignmentState.ASSIGNED));
        question.accept(WATER, NOW);
        assertThat(question.state()).isEqualTo(QuestionState.ACCEPTED);
    }

    @Test
    void refusesWhatItsStateDoesNotAllowAndStaysAsItWas() {
        assertThatThrownBy(question::verify).isInstanceOf(TransitionRefusedException.class);
        assertThatThrownBy(() -> question.close("ні", NOW)).isInstanceOf(TransitionRefusedException.class);
        assertThatThrownBy(question::sayNotDone).isInstanceOf(TransitionRefusedException.class);

        assertThat(question.state()).isEqualTo(QuestionState.REGISTERED);
    }

    @Test
    void letsNoExecutorWorkOnWhatWasPutOff() {
        question.route(Set.of(WATER), WATER, OPERATOR, NOW);
        question.postpone();

        assertThatThrownBy(() -> question.accept(WATER, NOW)).isInstanceOf(TransitionRefusedException.class);
        assertThatThrownBy(() -> question.reportDone(WATER, "готово", NOW))
                .isInstanceOf(TransitionRefusedException.class);
    }

    @Test
    void answersAConsultationAtOnce() {
        question.answer("Графік на сайті.", NOW);

        assertThat(question.state()).isEqualTo(QuestionState.CLOSED);
        question.appeal().follow(NOW);
        assertThat(question.appeal().state()).isEqualTo(AppealState.CLOSED);
    }

    @Test
    void keepsTheAppealOpenWhileOneOfItsQuestionsIs() {
        Appeal two = anAppeal().withQuestions(2).build();
        two.questions().getFirst().answer("Так.", NOW);
        two.follow(NOW);

        assertThat(two.state()).isEqualTo(AppealState.IN_WORK);
        assertThat(two.closedAt()).isNull();
    }

    @Test
    void theDeadlineMovesByAsMuchAsTheApplicantWasWaitedFor() {
        Instant due = question.dueAt();
        question.askClarification(NOW);
        assertThat(question.clockStoppedAt()).isEqualTo(NOW);
        assertThat(question.resumeClock(NOW.plusSeconds(60), due.plusSeconds(9_000)))
                .as("it waits still")
                .isFalse();

        question.route(Set.of(WATER), WATER, OPERATOR, NOW);

        assertThat(question.resumeClock(NOW.plusSeconds(3600), due.plusSeconds(9_000)))
                .isTrue();
        assertThat(question.dueAt()).isEqualTo(due.plusSeconds(3600));
        assertThat(question.clockStoppedAt()).isNull();
    }

    @Test
    void aStoppedClockLeadsNoFurtherThanTheLawAllows() {
        Instant due = question.dueAt();
        question.askClarification(NOW);
        question.route(Set.of(WATER), WATER, OPERATOR, NOW);

        question.resumeClock(NOW.plusSeconds(9_000_000), due.plusSeconds(100));

        assertThat(question.dueAt()).isEqualTo(due.plusSeconds(100));
    }

    @Test
    void anAnswerStopsTheClockForGoodAndTheDeadlineStays() {
        Instant due = question.dueAt();
        question.askClarification(NOW);
        question.answer("Так.", NOW);

        assertThat(question.resumeClock(NOW.plusSeconds(60), due.plusSeconds(100)))
                .isFalse();
        assertThat(question.dueAt()).isEqualTo(due);
    }

    @Test
    void isPutRightWhileItIsOpenAndKeepsTheApplicantsWords() {
        String words = question.text();
        var elsewhere = new Place("вулиця Гучна", "5", 50.5, 30.8);
        question.route(Set.of(WATER), WATER, OPERATOR, NOW);

        question.correct(HEAT, elsewhere);

        assertThat(question.categoryId()).isEqualTo(HEAT);
        assertThat(question.place().liesAt(elsewhere)).isTrue();
        assertThat(question.text()).isEqualTo(words);
        assertThat(question.state()).isEqualTo(QuestionState.ROUTED);
        assertThat(question.isAssignedTo(WATER)).as("who has it keeps it").isTrue();

        question.refuse("Не наше.", NOW);

        assertThatThrownBy(() -> question.correct(WATER, elsewhere)).isInstanceOf(ProblemException.class);
        assertThat(question.categoryId()).isEqualTo(HEAT);
    }

    @Test
    void isAsPressingAsItsRightCategorySaysUnlessSomebodyDecidedMore() {
        question.followCategory(Priority.NORMAL, Priority.EMERGENCY);
        assertThat(question.priority()).isEqualTo(Priority.EMERGENCY);
        question.followCategory(Priority.EMERGENCY, Priority.NORMAL);
        assertThat(question.priority()).isEqualTo(Priority.NORMAL);

        question.prioritise(Priority.HIGH);
        question.followCategory(Priority.NORMAL, Priority.NORMAL);
        assertThat(question.priority()).as("what somebody decided").isEqualTo(Priority.HIGH);
        question.followCategory(Priority.NORMAL, Priority.EMERGENCY);
        assertThat(question.priority()).isEqualTo(Priority.EMERGENCY);
    }

    @Test
    void isGivenMoreTimeUpToTheLimitAndOnlyWhileItIsInTime() {
        Instant due = question.dueAt();
        Instant limit = due.plusSeconds(1000);
        assertThatThrownBy(() -> question.extend(limit.plusSeconds(1), limit, NOW))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> question.extend(due, limit, NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> question.extend(limit, limit, due.plusSeconds(1)))
                .isInstanceOf(ProblemException.class);
        assertThat(question.dueAt()).isEqualTo(due);

        question.extend(limit, limit, NOW);

        assertThat(question.dueAt()).isEqualTo(limit);
    }

    @Test
    void aDayThatIsSaidWhileTheClockStandsCountsTheTimeForWhichItStood() {
        Instant until = question.dueAt().plusSeconds(1000);
        question.askClarification(NOW);
        question.extend(until, until, NOW.plusSeconds(500));
        question.route(Set.of(WATER), WATER, OPERATOR, NOW.plusSeconds(560));

        question.resumeClock(NOW.plusSeconds(560), until.plusSeconds(9_000));

        assertThat(question.dueAt()).isEqualTo(until.plusSeconds(60));
    }

    @Test
    void comesBackToNobodyFromWhereItWasHandedOverTo() {
        question.route(Set.of(WATER, HEAT), WATER, OPERATOR, NOW);
        question.redirect("Луцька громада", NOW);

        question.takeBack();

        assertThat(question.state()).isEqualTo(QuestionState.REGISTERED);
        assertThat(question.current()).isEmpty();
    }
}
