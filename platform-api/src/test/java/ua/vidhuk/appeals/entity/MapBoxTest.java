package ua.vidhuk.appeals.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.problems.entity.InvalidInputException;

class MapBoxTest {

    @Test
    void readsWestSouthEastNorth() {
        assertThat(MapBox.parse("30.7,50.45,30.9,+50.55")).isEqualTo(new MapBox(30.7, 50.45, 30.9, 50.55));
        assertThat(MapBox.parse("-180,-90,180,90")).isEqualTo(MapBox.WORLD);
        assertThat(MapBox.parse("30.7,50.45,30.7,50.45").width()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30.7,50.45,30.9; box-numbers",
                "30.7,50.45,30.9,50.55,1; box-numbers",
                "30.7, 50.45, 30.9, 50.55; box-numbers",
                "west,south,east,north; box-numbers",
                "NaN,50.45,30.9,50.55; box-numbers",
                "3e1,50.45,30.9,50.55; box-numbers",
                "30.7,50.45,30.9,90.01; box-range",
                "-180.5,50.45,30.9,50.55; box-range",
                "179,50.45,-179,50.55; box-meridian",
                "30.7,50.55,30.9,50.45; box-upside-down"
            })
    void saysWhatIsWrong(String text, String why) {
        assertThatThrownBy(() -> MapBox.parse(text)).isInstanceOfSatisfying(InvalidInputException.class, e -> {
            assertThat(e.fields()).hasSize(1);
            assertThat(e.fields().getFirst().field()).isEqualTo("box");
            assertThat(e.fields().getFirst().messageKey()).isEqualTo("appeals.field." + why);
        });
    }

    @Test
    void losesNothingWhenItIsWritten() {
        var narrow = new MapBox(30.12345678901, 50.000000499, 30.12345678901, 50.0000005001);

        MapBox read = MapBox.parse(narrow.text());

        assertThat(narrow.text()).isEqualTo("30.123456,50,30.123457,50.000001");
        assertThat(read.with(narrow)).isEqualTo(read);
    }

    @Test
    void staysOnEarthWithItsMargin() {
        assertThat(MapBox.WORLD.withMargin()).isEqualTo(MapBox.WORLD);
        assertThat(MapBox.parse("30.7,50.45,30.7,50.45").withMargin().width()).isPositive();
        assertThatThrownBy(() -> new MapBox(2, 0, 1, 0)).hasMessageContaining("west");
        assertThatThrownBy(() -> new MapBox(Double.NaN, 0, 1, 0)).hasMessageContaining("west");
    }
}
