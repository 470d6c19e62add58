package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;

class RoutingRuleTest {

    private static final Facts HATCH = new Facts(
            List.of("sewage", "water"), "phone", "вулиця Київська", "12а", "На дорозі відкритий ЛЮК, терміново!");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, -, true",
                "water, -, -, -, -, -, true",
                "sewage, phone, вулиця київська, 1, 12, люк, true",
                "roads, -, -, -, -, -, false",
                "-, email, -, -, -, -, false",
                "-, -, вулиця Лесі Українки, -, -, -, false",
                "-, -, -, 13, -, -, false",
                "-, -, -, -, 11, -, false",
                "-, -, -, 12, 12, -, true",
                "-, -, -, -, -, юк, false",
                "-, -, -, -, -, термін, true"
            })
    void fitsWhenAllOfItsConditionsDo(
            String category, String channel, String street, Integer from, Integer to, String word, boolean fits) {
        var words = word == null ? List.<String>of() : List.of("немає такого", word);
        var rule = new RoutingRule("р", category, channel, street, from, to, words, List.of("x"), "x", null);
        assertThat(rule.fits(HATCH)).isEqualTo(fits);
    }

    @Test
    void aHouseWithoutANumberIsInNoRange() {
        var rule = new RoutingRule("р", null, null, null, 1, null, null, List.of("x"), "x", null);
        assertThat(rule.fits(new Facts(List.of(), "web", "вулиця", null, ""))).isFalse();
        assertThat(rule.fits(new Facts(List.of(), "web", "вулиця", "корпус", "")))
                .isFalse();
    }

    @Test
    void theFirstThatFitsDecides() {
        var narrow = new RoutingRule("вузьке", "sewage", null, null, null, null, null, List.of("a"), "a", null);
        var wide = new RoutingRule("широке", null, null, null, null, null, null, List.of("b"), "b", null);
        assertThat(new Routing(1, null, null, List.of(narrow, wide)).decide(HATCH))
                .contains(narrow);
        assertThat(new Routing(1, null, null, List.of(wide, narrow)).decide(HATCH))
                .contains(wide);
        assertThat(Routing.NONE.decide(HATCH)).isEmpty();
    }
}
