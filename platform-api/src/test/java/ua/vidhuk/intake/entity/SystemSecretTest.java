package ua.vidhuk.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.onpayara.SignedBody;

class SystemSecretTest {

    private static final SystemSecret SECRET = new SystemSecret("a-secret-for-tests");
    private static final String BODY = "{\"call\":\"1\",\"event\":\"ringing\"}";
    private static final String MADE = "v1=d1489a236b1d679670411f2410b8cf6686d3995bda2658902b7241e749175992";

    @Test
    void knowsWhatItSignedItself() {
        assertThat(SECRET.made(signature("1795334400", SignedBody.of(SECRET, "1795334400", BODY), BODY)))
                .isTrue();
    }

    @Test
    void signsAsTheHandbookSays() {
        // printf '%s' '1795334400.{"call":"1","event":"ringing"}' | openssl dgst -sha256 -hmac a-secret-for-tests
        assertThat(SECRET.made(signature("1795334400", MADE, BODY))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1=", "v1=00", "79d0", "v2=" + "0"})
    void takesNothingElseForItsSignature(String value) {
        assertThat(SECRET.made(signature("1795334400", value, BODY))).isFalse();
    }

    @Test
    void aChangedBodyTimeOrSecretIsNoticed() {
        String made = SignedBody.of(SECRET, "1795334400", BODY);
        assertThat(SECRET.made(signature("1795334400", made, BODY + " "))).isFalse();
        assertThat(SECRET.made(signature("1795334401", made, BODY))).isFalse();
        assertThat(SystemSecret.fresh().made(signature("1795334400", made, BODY)))
                .isFalse();
    }

    @Test
    void aSignatureIsFreshForFiveMinutesEitherWay() {
        Instant made = Instant.ofEpochSecond(1795334400);
        var signature = signature("1795334400", "", BODY);
        assertThat(signature.isFresh(made.plusSeconds(300))).isTrue();
        assertThat(signature.isFresh(made.minusSeconds(300))).isTrue();
        assertThat(signature.isFresh(made.plusSeconds(301))).isFalse();
        assertThat(signature.isFresh(made.minusSeconds(301))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "99999999999999999999", "9223372036854775807"})
    void aMomentThatIsNoneIsNotFresh(String timestamp) {
        assertThat(signature(timestamp, "", BODY).isFresh(Instant.ofEpochSecond(1795334400)))
                .isFalse();
        assertThat(new Signature(null, null, new byte[0]).isFresh(Instant.EPOCH))
                .isFalse();
    }

    private static Signature signature(String timestamp, String value, String body) {
        return new Signature(timestamp, value, body.getBytes(StandardCharsets.UTF_8));
    }
}
