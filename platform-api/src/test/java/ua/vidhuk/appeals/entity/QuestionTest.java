package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.appeals.entity.AppealBuilder.anAppeal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
}
