package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.PhoneLine;

class PhoneLineFormTest {

    private static final LineSession SESSION = new LineSession(
            LocalDate.of(2026, 12, 3), LocalTime.of(10, 0), LocalTime.of(12, 30), "Олена Петренко, голова");

    @Test
    void readsSessionsAsPeopleWriteThem() {
        var written =
                """
                3.12.2026 10:00–12:30 Олена Петренко, голова
                03.12.2026, 10.00 - 12.30, Олена Петренко, голова

                2026-12-03 10:00-12:30: Олена Петренко, голова
                """;
        assertThat(SessionLines.read(written)).hasSize(3).allSatisfy(each -> assertThat(each)
                .isEqualTo(SESSION));
        assertThat(SessionLines.read(SessionLines.write(SESSION))).containsExactly(SESSION);
        assertThat(SessionLines.read("3.12.2026 9:00–10:00"))
                .singleElement()
                .satisfies(each -> assertThat(each.official()).isNull());
    }

    @Test
    void aSessionThatCannotBeReadHasNoDay() {
        assertThat(SessionLines.read("завтра о десятій\n31.02.2026 10:00–12:00\n3.12.2026 25:00–26:00"))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.day()).isNull());
    }

    @Test
    void aLineThatIsSentAsItStandsIsTheSameLine() {
        PhoneLine line = LineSamples.lines().get(1);
        var form = PhoneLineForm.of(line);
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("seen", "3");
        sent.putSingle("name", form.name());
        sent.putSingle("kind", form.kind());
        sent.putSingle("numbers", form.numbers());
        sent.putSingle("official", form.official());
        sent.putSingle("hours", form.hours());
        sent.putSingle("sessions", form.sessions());
        sent.putSingle("active", "yes");
        assertThat(PhoneLineForm.of(line.id(), sent)).isEqualTo(form);
        assertThat(form.typed().sessions()).isEqualTo(line.sessions());
        assertThat(form.typed().numbers()).isEqualTo(line.numbers());
        sent.remove("active");
        assertThat(PhoneLineForm.of(line.id(), sent).typed().active()).isFalse();
    }

    @Test
    void ofACallOfTrustNothingIsTakenOfWhoCalls() {
        var typed = new CallForm(
                Map.of(
                        CallForm.PHONE,
                        "+380671234567",
                        "applicant.name",
                        "Олена",
                        "applicant.email",
                        "o@example.org",
                        CallForm.name(0, "text"),
                        "Хабар"),
                1);
        assertThat(CallOfTrust.kept(typed, LineSamples.ofTrust()).values())
                .isEqualTo(Map.of(CallForm.name(0, "text"), "Хабар"));
        assertThat(CallOfTrust.kept(typed, PhoneSamples.call("ringing"))).isEqualTo(typed);
        assertThat(CallOfTrust.kept(typed, null)).isEqualTo(typed);
        assertThat(CallForm.of(LineSamples.ofTrust()).get(CallForm.PHONE)).isEmpty();
    }

    @Test
    void anAddressThatNamesNoLineOfOursIsAllOfThem() {
        var lines = LineSamples.lines();
        assertThat(LineChoice.of(lines, "'; --").query()).isEmpty();
        assertThat(LineChoice.of(lines, null).chosen()).isNull();
        var first = lines.getFirst().id();
        assertThat(LineChoice.of(lines, first.toString())).isEqualTo(new LineChoice(List.copyOf(lines), first));
    }
}
