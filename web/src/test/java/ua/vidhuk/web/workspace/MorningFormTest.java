package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.monitoring.boundary.MorningRuleView;
import ua.vidhuk.monitoring.boundary.MorningView.MorningLate;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.web.page.Words;

/** What is typed about the morning report, and where its numbers lead. */
class MorningFormTest {

    @Test
    void whatHoldsCanBeSentBackUnchanged() {
        var readers = List.of(
                new MorningReader(List.of("manager"), List.of(), List.of()),
                new MorningReader(List.of(), List.of("a@example.org", "b@example.org"), List.of("heating")));
        var form = MorningForm.of(new MorningRuleView(null, null, "09:30", true, readers));

        assertThat(form.readers()).hasSize(3);
        assertThat(form.typed().hour()).isEqualTo("09:30");
        assertThat(form.typed().workingDaysOnly()).isTrue();
        assertThat(form.typed().readers()).isEqualTo(readers);
    }

    @Test
    void rowsThatWereFilledInMoveTogetherAndWhatWasTypedStays() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("hour", " 9.30 ");
        fields.putSingle("readers[0].emails", "");
        fields.putSingle("readers[1].emails", "немає");
        fields.put("readers[1].categories", List.of("heating", "roads"));

        var form = MorningForm.of(fields);

        assertThat(form.hour()).isEqualTo("9.30");
        assertThat(form.workingDaysOnly()).isFalse();
        assertThat(form.readers()).hasSize(2);
        assertThat(form.readers().getFirst().emails()).isEqualTo("немає");
        assertThat(form.typed().readers())
                .containsExactly(new MorningReader(List.of(), List.of("немає"), List.of("heating", "roads")));
    }

    @Test
    void numbersLeadIntoTheListsByCategoryAndExecutor() {
        var page = MorningSamples.report(MorningSamples.full(true));
        var heating = page.report().problems().getFirst();

        assertThat(page.questions(heating)).isEqualTo("?place=all&category=heating");
        assertThat(page.held(heating)).isEqualTo("?place=all&category=heating&executor=water");
        assertThat(page.late(heating)).isEqualTo("/workspace/late?executor=&helper=&category=heating&late=");
        assertThat(page.late(new MorningLate(null, null, 2)))
                .isEqualTo("/workspace/late?executor=none&helper=&category=&late=more");
        assertThat(page.streets(heating)).isEqualTo("вулиця Київська (20), бульвар Незалежності (3)");
        assertThat(page.day()).isEqualTo("23.11.2026");
    }

    @Test
    void numbersStandAsPeopleWriteThem() {
        var words = Words.in(Language.UK);
        assertThat(words.text("control.morning.times", Map.of("n", 6.84))).isEqualTo("×6,8");
        assertThat(words.text("control.morning.number", Map.of("n", 2.0))).isEqualTo("2");
        assertThat(words.text("control.morning.number", Map.of("n", 1 / 28.0))).isEqualTo("0,04");
    }
}
