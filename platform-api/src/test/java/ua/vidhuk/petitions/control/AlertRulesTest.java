package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.petitions.entity.AlertRule;
import ua.vidhuk.petitions.entity.NewAlertRule;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

class AlertRulesTest {

    @Test
    void takesARuleWithinBounds() {
        assertThat(AlertRules.check(new NewAlertRule(1_440, 1, 1_000))).isEqualTo(new AlertRule(1_440, 1, 1_000));
    }

    @Test
    void namesEveryFieldThatIsMissingOrOutOfBounds() {
        assertThat(wrong(new NewAlertRule(null, null, null))).containsExactly("minutes", "signatures", "times");
        assertThat(wrong(new NewAlertRule(1_441, 0, 5))).containsExactly("minutes", "signatures");
        assertThat(wrong(new NewAlertRule(10, 1_000_001, 0))).containsExactly("signatures", "times");
    }

    @Test
    void aRuleItselfIsNeverOutOfBounds() {
        assertThatThrownBy(() -> new AlertRule(10, 60, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> wrong(NewAlertRule typed) {
        try {
            AlertRules.check(typed);
            return List.of();
        } catch (InvalidInputException e) {
            return e.fields().stream().map(FieldProblem::field).toList();
        }
    }
}
