package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;
import ua.vidhuk.appeals.entity.RoutingRule.Moment;
import ua.vidhuk.appeals.entity.RoutingRule.Spot;

class RoutingRuleTest {

    private static final UUID OLD_TOWN = new UUID(1, 1);
    private static final UUID NEW_TOWN = new UUID(1, 2);
    private static final Moment MONDAY_NOON =
            new Moment(ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneId.of("Europe/Kyiv")), true);
    private static final Facts HATCH = new Facts(
            List.of("sewage", "water"),
            "phone",
            new Spot("вулиця Київська", "12-А", Set.of(OLD_TOWN)),
            "На дорозі відкритий ЛЮК, терміново!",
            "Ліфт, другий підʼїзд",
            MONDAY_NOON);
    private static final Function<String, List<String>> ABOVE =
            code -> code.equals("sewage") ? List.of("sewage", "water") : List.of(code);

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
        assertThat(rule(category, channel, street, from, to, words, null, List.of(), null)
                        .fits(HATCH))
                .isEqualTo(fits);
    }

    @Test
    void aHouseWithoutANumberIsInNoRange() {
        var rule = rule(null, null, null, 1, null, List.of(), null, List.of(), null);
        assertThat(rule.fits(at(null))).isFalse();
        assertThat(rule.fits(at("корпус"))).isFalse();
        assertThat(rule.fits(at("12/3-А"))).isTrue();
    }

    @Test
    void theDistrictTheObjectAndTheTimeAreConditionsLikeAnyOther() {
        assertThat(rule(null, null, null, null, null, List.of(), OLD_TOWN, List.of(), null)
                        .fits(HATCH))
                .isTrue();
        assertThat(rule(null, null, null, null, null, List.of(), NEW_TOWN, List.of(), null)
                        .fits(HATCH))
                .isFalse();
        assertThat(rule(null, null, null, null, null, List.of(), null, List.of("дах", "ліфт"), null)
                        .fits(HATCH))
                .isTrue();
        assertThat(rule(null, null, null, null, null, List.of(), null, List.of("люк"), null)
                        .fits(HATCH))
                .as("the text is no answer to a question")
                .isFalse();
        var nights = new RoutingTime(List.of(), "20:00", "06:00", false);
        assertThat(rule(null, null, null, null, null, List.of(), null, List.of(), nights)
                        .fits(HATCH))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "під'їзд, true",
        "під’їзд, true",
        "підʼїзд, true",
        "ЖЕК-3, true",
        "жек 3, true",
        "ЖЕК-4, false",
        "підїз, true",
        "-, false"
    })
    void wordsFitHoweverAnApostropheOrAHyphenIsTyped(String word, boolean fits) {
        var facts =
                new Facts(HATCH.categories(), "phone", HATCH.place(), "У під’їзді №2 (ЖЕК - 3) темно", "", MONDAY_NOON);
        assertThat(rule(null, null, null, null, null, List.of(word), null, List.of(), null)
                        .fits(facts))
                .isEqualTo(fits);
    }

    @Test
    void theFirstThatFitsDecides() {
        var narrow = rule("sewage", null, null, null, null, List.of(), null, List.of(), null);
        var wide = rule(null, null, null, null, null, List.of(), null, List.of(), null);
        assertThat(new Routing(1, null, null, List.of(narrow, wide)).decide(HATCH))
                .contains(narrow);
        assertThat(new Routing(1, null, null, List.of(wide, narrow)).decide(HATCH))
                .contains(wide);
        assertThat(Routing.NONE.decide(HATCH)).isEmpty();
    }

    @Test
    void aRuleBehindAWiderOneIsHidden() {
        var any = rule(null, null, null, null, null, List.of(), null, List.of(), null);
        var water = rule("water", null, null, 1, 99, List.of("лю"), null, List.of(), null);
        var sewage = rule("sewage", "web", null, 5, 9, List.of("люк", "люди"), OLD_TOWN, List.of(), null);
        assertThat(hidden(water, sewage)).containsExactly(null, "water");
        assertThat(hidden(sewage, water)).containsExactly(null, null);
        assertThat(hidden(any, water)).containsExactly(null, "будь-що");
        assertThat(hidden(water, water)).as("the same twice").containsExactly(null, "water");
        assertThat(hidden(sewage, any)).containsExactly(null, null);
        var openEnded = rule("water", null, null, 5, null, List.of("люк"), null, List.of(), null);
        assertThat(hidden(water, openEnded)).containsExactly(null, null);
    }

    @Test
    void timesHideEachOtherMinuteByMinute() {
        var weekNights = timed(new RoutingTime(List.of(), "20:00", "06:00", false));
        var mondayNight = timed(new RoutingTime(List.of("mon"), "22:00", "05:00", false));
        var sundayNight = timed(new RoutingTime(List.of("sun"), "22:00", "06:30", false));
        var closed = timed(new RoutingTime(List.of(), null, null, true));
        var closedOnMonday = timed(new RoutingTime(List.of("mon"), null, null, true));
        var always = timed(null);
        assertThat(hidden(weekNights, mondayNight)).containsExactly(null, "будь-що");
        assertThat(hidden(weekNights, sundayNight))
                .as("half an hour of Monday is left")
                .containsExactly(null, null);
        assertThat(hidden(closed, closedOnMonday)).containsExactly(null, "будь-що");
        assertThat(hidden(closed, mondayNight))
                .as("the centre may work at night")
                .containsExactly(null, null);
        assertThat(hidden(weekNights, always)).containsExactly(null, null);
        assertThat(hidden(always, closed)).containsExactly(null, "будь-що");
        var wholeDay =
                timed(new RoutingTime(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), null, null, false));
        assertThat(hidden(wholeDay, always)).containsExactly(null, "будь-що");
    }

    private static List<String> hidden(RoutingRule... rules) {
        return new Routing(1, null, null, List.of(rules)).hidden(ABOVE);
    }

    private static Facts at(String house) {
        return new Facts(List.of(), "web", new Spot("вулиця", house, Set.of()), "", "", MONDAY_NOON);
    }

    private static RoutingRule timed(RoutingTime time) {
        return rule(null, null, null, null, null, List.of(), null, List.of(), time);
    }

    private static RoutingRule rule(
            String category,
            String channel,
            String street,
            Integer from,
            Integer to,
            List<String> words,
            UUID district,
            List<String> objects,
            RoutingTime time) {
        return new RoutingRule(
                category == null ? "будь-що" : category,
                category,
                channel,
                street,
                from,
                to,
                words,
                List.of("x"),
                "x",
                null,
                district,
                objects,
                time);
    }
}
