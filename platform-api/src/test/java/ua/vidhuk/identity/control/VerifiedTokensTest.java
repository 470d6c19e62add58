package ua.vidhuk.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vidhuk.identity.entity.Caller;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Caller OLENA = new Caller("olena", "Олена", Set.of(), Set.of(), false);

    @Test
    void forgetsATokenTheMomentItExpires() {
        var tokens = new VerifiedTokens(10);
        tokens.remember("t", OLENA, NOON.plusSeconds(60), NOON);

        assertThat(tokens.find("t", NOON.plusSeconds(59))).contains(OLENA);
        assertThat(tokens.find("t", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void keepsNoMoreThanItMay() {
        var tokens = new VerifiedTokens(2);
        tokens.remember("expired", OLENA, NOON.plusSeconds(1), NOON);
        tokens.remember("valid", OLENA, NOON.plusSeconds(60), NOON);
        tokens.remember("new", OLENA, NOON.plusSeconds(60), NOON.plusSeconds(5));

        assertThat(tokens.find("valid", NOON.plusSeconds(5))).isPresent();
        tokens.remember("one too many", OLENA, NOON.plusSeconds(60), NOON.plusSeconds(5));
        assertThat(tokens.find("valid", NOON.plusSeconds(5))).isEmpty();
        assertThat(tokens.find("one too many", NOON.plusSeconds(5))).isPresent();
    }
}
