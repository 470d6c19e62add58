package ua.vidhuk.problems.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

class ProblemFinderTest {

    @Test
    void findsTheProblemHoweverDeepItIsWrapped() {
        var problem = new ProblemException(CommonProblem.NOT_FOUND);

        assertThat(ProblemFinder.of(new IllegalStateException(new RuntimeException(problem))))
                .isSameAs(problem);
    }

    @Test
    void recognisesThatSomebodyElseWasFaster() {
        assertThat(type(new RuntimeException(new IllegalStateException(new OptimisticLockException()))))
                .isEqualTo(CommonProblem.CHANGED_MEANWHILE);
    }

    @Test
    void recognisesALostDatabase() {
        assertThat(type(new RuntimeException(new SQLException("", "08006")))).isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(type(new RuntimeException(new SQLException("", "57P01")))).isEqualTo(CommonProblem.UNAVAILABLE);
        assertThat(type(new RuntimeException(new SQLException("", "23505")))).isEqualTo(CommonProblem.INTERNAL);
    }

    @Test
    void takesCharactersThatTheDatabaseCannotKeepForTheCallersMistake() {
        assertThat(type(new RuntimeException(new SQLException("", "22021"))))
                .isEqualTo(CommonProblem.MALFORMED_REQUEST);
        assertThat(type(new SQLException("", "22P05"))).isEqualTo(CommonProblem.MALFORMED_REQUEST);
    }

    @Test
    void callsAnythingElseOurOwnMistake() {
        assertThat(type(new NullPointerException())).isEqualTo(CommonProblem.INTERNAL);
        assertThat(ProblemFinder.ofStatus(418).type()).isEqualTo(CommonProblem.MALFORMED_REQUEST);
        assertThat(ProblemFinder.ofStatus(501).type()).isEqualTo(CommonProblem.INTERNAL);
    }

    @Test
    void comesToAnEndWithACauseThatCausesItself() {
        var first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(type(first)).isEqualTo(CommonProblem.INTERNAL);
    }

    private static Object type(Throwable failure) {
        return ProblemFinder.of(failure).type();
    }
}
