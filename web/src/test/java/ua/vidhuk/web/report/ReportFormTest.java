package ua.vidhuk.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.portal.Asked;

class ReportFormTest {

    @Test
    void keepsWhatWasTypedAndNothingElse() {
        ReportForm form = form(Map.of("text", "  Яма\r\nна дорозі ", "street", "  ", "role", "operator"));
        assertThat(form.get("text")).isEqualTo("Яма\nна дорозі");
        assertThat(form.values()).containsOnlyKeys("text", "key");
    }

    @Test
    void beginsAKeyOnceAndCarriesIt() {
        ReportForm first = form(Map.of());
        assertThat(form(Map.of("key", first.key())).key()).isEqualTo(first.key());
        assertThat(form(Map.of("key", "x' or 1=1")).key()).hasSize(36).isNotEqualTo(first.key());
    }

    @Test
    void carriesPastAPageAllThatThePageDoesNotAsk() {
        ReportForm form = form(Map.of("category", "roads", "text", "Яма", "name", "Олена"));
        assertThat(form.carriedPast(Step.DETAILS)).containsOnlyKeys("category", "name", "key");
        assertThat(form.carriedPast(Step.CHECK)).containsOnlyKeys("category", "text", "name", "key");
    }

    @Test
    void passesNoContactOnThatIsNotWanted() {
        ReportForm form = form(Map.of("text", "Яма", "reply", "no", "phone", "+380671234567"));
        assertThat(form.asAppeal(Language.UK, List.of()).applicant()).isNull();
        assertThat(form(Map.of("reply", "yes", "phone", "+380671234567"))
                        .asAppeal(Language.UK, List.of())
                        .applicant()
                        .phone())
                .isEqualTo("+380671234567");
    }

    @Test
    void whoLeavesAContactWantsAnAnswer() {
        assertThat(form(Map.of("phone", "+380671234567")).wantsReply()).isTrue();
        assertThat(form(Map.of("email", "o@example.org")).wantsReply()).isTrue();
        assertThat(form(Map.of("name", "Олена")).has("reply")).isFalse();
    }

    @Test
    void takesNoCoordinatesThatAreNoNumbers() {
        var place = form(Map.of("latitude", "50.51", "longitude", "далеко"))
                .asAppeal(Language.UK, List.of())
                .questions()
                .getFirst()
                .place();
        assertThat(place.latitude()).as("one alone is no place").isNull();
        assertThat(place.longitude()).isNull();
    }

    @Test
    void keepsAnswersWithTheQuestionsOfTheChosenCategoryAlone() {
        ReportForm form = form(
                Map.of("category", "water", "said-water-1", "Третій день", "said-roads-0", "Яма", "said-water-x", "1"));
        assertThat(form.values()).doesNotContainKey("said-water-x");
        assertThat(form.particulars(List.of(new Asked("Яка адреса?", List.of()), new Asked("Відколи?", List.of()))))
                .containsExactly(new Particular("Відколи?", "Третій день"));
        assertThat(form.carriedPast(Step.DETAILS)).containsOnlyKeys("category", "said-roads-0", "key");
    }

    static ReportForm form(Map<String, String> typed) {
        var submitted = new MultivaluedHashMap<String, String>();
        typed.forEach(submitted::putSingle);
        return ReportForm.of(submitted);
    }
}
