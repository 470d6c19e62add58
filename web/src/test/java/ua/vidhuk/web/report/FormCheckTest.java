package ua.vidhuk.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.web.page.Samples;

class FormCheckTest {

    @Test
    void asksForACategoryThatThereIs() {
        assertThat(wrong(Step.WHAT, Map.of())).containsExactly("category");
        assertThat(wrong(Step.WHAT, Map.of("category", "of-another-city"))).containsExactly("category");
        assertThat(wrong(Step.WHAT, Map.of("category", "roads"))).isEmpty();
    }

    @Test
    void letsThePlaceBeLeftOutButNotAHouseWithoutAStreet() {
        assertThat(wrong(Step.WHERE, Map.of())).isEmpty();
        assertThat(wrong(Step.WHERE, Map.of("house", "12а"))).containsExactly("street");
    }

    @Test
    void needsANameAndAWayToAnswerWhoWantsAnAnswer() {
        assertThat(wrong(Step.CONTACT, Map.of())).containsExactly("reply");
        assertThat(wrong(Step.CONTACT, Map.of("reply", "yes"))).containsExactly("name", "phone");
        assertThat(wrong(Step.CONTACT, Map.of("reply", "yes", "name", "Олена", "email", "o@example.com")))
                .isEmpty();
        assertThat(wrong(Step.CONTACT, Map.of("reply", "no"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+380 67 123 45 67", "067-123-45-67", "(044) 000 15 05", "0671234567"})
    void takesPhonesAsPeopleWriteThem(String phone) {
        assertThat(wrong(Step.CONTACT, Map.of("reply", "yes", "name", "Олена", "phone", phone)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "+380 67 123 45 67 89 01 23", "подзвоніть мені", "067123456x"})
    void refusesWhatIsNoPhone(String phone) {
        assertThat(wrong(Step.CONTACT, Map.of("reply", "yes", "name", "Олена", "phone", phone)))
                .containsExactly("phone");
    }

    @Test
    void bringsTheProblemsOfTheRoomsToTheFieldsOfThePages() {
        var problems = new FormProblems(List.of(
                FieldProblem.of("files", "web.report.wrong.text"),
                FieldProblem.of("applicant.phone", "web.report.wrong.phone"),
                FieldProblem.of("questions[0].text", "web.report.wrong.text")));
        assertThat(problems.firstStep()).isEqualTo(Step.DETAILS);
        assertThat(problems.inWords(Language.UK)).containsOnlyKeys("text", "phone", "files");
        assertThat(problems.inWords(Language.UK).keySet()).containsExactly("text", "phone", "files");
    }

    private static Set<String> wrong(Step step, Map<String, String> typed) {
        return FormCheck.of(step, ReportFormTest.form(typed), Samples.catalogue())
                .inWords(Language.UK)
                .keySet();
    }
}
