package ua.vidhuk.tenancy.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {

    @Test
    void readsWhatTheRegistryKeeps() {
        var brovary = Extent.parse("50.38 30.66 50.62 31.06");
        assertThat(brovary.contains(50.51, 30.79)).isTrue();
        assertThat(brovary.contains(50.75, 25.33)).as("in Lutsk").isFalse();
        assertThat(brovary.contains(Double.NaN, 30.79)).isFalse();
        assertThat(Extent.parse(null)).isNull();
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(new Extent(-0.00000001, 30.7, 50, 180).written()).isEqualTo("-0.00000001 30.7 50 180");
        assertThat(Extent.parse("50.38000000 30.66 50.62 31.06").written()).isEqualTo("50.38 30.66 50.62 31.06");
        assertThat(new Extent(-0.0, -0.0, 0.1, 0.1234567891).written()).isEqualTo("0 0 0.1 0.12345679");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 3 4 5", "5 2 3 4", "1 4 3 2", "1 2 91 4", "a b c d", "NaN 2 3 4"})
    void refusesWhatIsNoBox(String text) {
        assertThatThrownBy(() -> Extent.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isDrawnRoundOnePointAndStaysOnEarth() {
        assertThat(Extent.round(50, 30, 50, 30, 0.5)).isEqualTo(new Extent(49.5, 29.5, 50.5, 30.5));
        assertThat(Extent.round(-89.9, -180, 89.9, 180, 1)).isEqualTo(new Extent(-90, -180, 90, 180));
    }
}
