package ua.vidhuk.appeals.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkQuality;
import ua.vidhuk.appeals.boundary.WorkFigures.WorkShare;
import ua.vidhuk.appeals.control.WorkCounts.Tally;

class WorkFiguresTest {

    @ParameterizedTest
    @CsvSource({"2, 3, 67", "1, 3, 33", "2, 2, 100", "0, 5, 0", "999, 1000, 99", "1, 1000, 1"})
    void saysAllOnlyOfAllAndNoneOnlyOfNone(long count, long of, int percent) {
        assertThat(WorkShare.part(count, of)).isEqualTo(new WorkShare(count, of, percent));
    }

    @Test
    void saysNoPercentageOfNothing() {
        assertThat(WorkShare.part(0, 0).percent()).isNull();
        assertThat(WorkQuality.of(Tally.NONE).meanHours()).isNull();
    }

    @Test
    void addsUpBeforeItDivides() {
        var one = new Tally(1, 1, 1, 1, 1, 1, 3600);
        var three = new Tally(3, 1, 2, 1, 0, 0, 18_000);
        assertThat(WorkQuality.of(one.plus(three)))
                .isEqualTo(new WorkQuality(
                        4, new WorkShare(2, 4, 50), new WorkShare(2, 3, 67), new WorkShare(1, 1, 100), 1.5));
    }
}
