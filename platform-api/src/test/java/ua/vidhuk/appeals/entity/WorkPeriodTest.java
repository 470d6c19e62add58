package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

class WorkPeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-23");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 2026-02-01, 2026-02-28",
                "'', ' ', 2026-02-01, 2026-02-28",
                "2024-02-10, -, 2024-02-10, 2024-02-29",
                "-, 2026-03-15, 2026-03-01, 2026-03-15",
                "2026-03-15, 2026-03-15, 2026-03-15, 2026-03-15",
                "' 2025-03-02 ', 2026-03-01, 2025-03-02, 2026-03-01"
            })
    void readsDaysAsTheyAreTyped(String from, String until, LocalDate first, LocalDate last) {
        assertThat(WorkPeriod.read(from, until, TODAY)).isEqualTo(new WorkPeriod(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "yesterday, -, from, day",
                "-, 2026-02-30, until, day",
                "+999999999-12-31, -, from, day",
                "-, 1999-12-31, until, day",
                "2026-03-02, 2026-03-01, until, period",
                "2025-03-02, 2026-03-02, until, period-long"
            })
    void saysWhatIsWrong(String from, String until, String field, String why) {
        assertThatThrownBy(() -> WorkPeriod.read(from, until, TODAY))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.fields())
                        .containsExactly(FieldProblem.of(field, "appeals.field." + why)));
    }

    @Test
    void namesBothDaysThatAreNone() {
        assertThatThrownBy(() -> WorkPeriod.read("x", "y", TODAY))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("from", "until"));
    }

    @Test
    void knowsTheMonthThatIsOverAndTheOneThatRuns() {
        assertThat(WorkPeriod.lastMonth(LocalDate.parse("2026-01-01")))
                .isEqualTo(new WorkPeriod(LocalDate.parse("2025-12-01"), LocalDate.parse("2025-12-31")));
        assertThat(WorkPeriod.thisMonth(TODAY)).isEqualTo(new WorkPeriod(LocalDate.parse("2026-03-01"), TODAY));
    }
}
