package ua.vidhuk.requests.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.requests.control.MapTiles.Background;

class MapTilesTest {

    @Test
    void pagesMayAskItsOriginAndNoMore() {
        var tiles = Background.of("https://tiles.example:8443/a/{z}/{x}/{y}.png?key=1", " © Хтось ", null);

        assertThat(tiles.origin()).isEqualTo("https://tiles.example:8443");
        assertThat(tiles.attribution()).isEqualTo("© Хтось");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://{s}.tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example/{z}/{x}.png",
                "https://tiles.example/{z}/{x}/{y}.png; script-src *",
                "ftp://tiles.example/{z}/{x}/{y}.png",
                "tiles/{z}/{x}/{y}.png"
            })
    void refusesWhatIsNoServerOfTiles(String url) {
        assertThatThrownBy(() -> Background.of(url, "© Хтось", null)).hasMessageContaining("map.tiles.url");
    }

    @Test
    void aWrongSettingCostsTheBackgroundAlone() {
        var tiles = new MapTiles();
        tiles.url = Optional.of("https://tiles.example/{z}/{x}/{y}.png");
        tiles.attribution = Optional.empty();
        tiles.attributionUrl = Optional.empty();
        tiles.read();
        assertThat(tiles.background()).as("nobody says whose they are").isEmpty();

        tiles.attribution = Optional.of("© Хтось");
        tiles.read();
        assertThat(tiles.background()).isPresent();
    }
}
