package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

class LimitedStreamTest {

    @Test
    void givesABodyOfExactlyTheLimitWhole() throws IOException {
        assertThat(new LimitedStream(new ByteArrayInputStream(new byte[100]), 100).readAllBytes())
                .hasSize(100);
    }

    @Test
    void breaksOffABodyThatGoesOn() {
        var stream = new LimitedStream(new ByteArrayInputStream(new byte[101]), 100);

        assertThatThrownBy(stream::readAllBytes)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(CommonProblem.TOO_LARGE));
    }
}
