package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialledNumberTest {

    @Test
    void writingsOfOneNumberAreEqual() {
        for (String written : List.of(
                "+380 44 455-15-51", "044 4551551", "380444551551", "sip:+380444551551@10.0.0.7", "(044) 455 15 51")) {
            assertThat(DialledNumber.of(written, "UA")).as(written).contains("+380444551551");
        }
    }

    @Test
    void aShortNumberIsItsDigits() {
        for (String written :
                List.of("1551", "15-51", " 1551 ", "SIP:1551@pbx.example", "tel:1551;phone-context=+380")) {
            assertThat(DialledNumber.of(written, "UA")).as(written).contains("1551");
        }
    }

    @Test
    void whatCannotBeDialledIsNone() {
        for (String written : List.of("", " ", "anonymous", "1", "@", "7".repeat(40))) {
            assertThat(DialledNumber.of(written, "UA")).as(written).isEmpty();
        }
        assertThat(DialledNumber.of(null, "UA")).isEmpty();
    }
}
