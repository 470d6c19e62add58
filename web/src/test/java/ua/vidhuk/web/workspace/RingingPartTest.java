package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.web.page.Samples;

class RingingPartTest {

    @Test
    void itsMarkChangesWithWhatIsSeenButHoldsNoNumber() {
        String one = mark(ringing("+380671234567"));

        assertThat(mark(ringing("+380507654321")))
                .as("a mark stands in an address, from which a number could be computed")
                .isEqualTo(one);
        assertThat(mark(ringing(null))).isNotEqualTo(one);
        assertThat(mark()).isEqualTo("0").isNotEqualTo(one);
    }

    private static String mark(PhoneCall... calls) {
        return RingingPart.of(List.of(calls), "brovary-operator").mark();
    }

    private static PhoneCall ringing(String phone) {
        return new PhoneCall(
                new UUID(5, 1), phone, null, "1551", null, Samples.NOW, null, null, null, null, null, null, false);
    }
}
