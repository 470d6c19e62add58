package ua.vidhuk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    private static final Accent DARK_SURFACE = Accent.parse("#1f2937");

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Accent.parse("#ffffff").contrastWith(Accent.parse("#000000")))
                .isBetween(20.99, 21.01);
        assertThat(Accent.parse("#767676").contrastWith(Accent.parse("#ffffff")))
                .isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1b6e3c", "#8a3b12", "#8e1b3a", "#0b5394", "#4b3f8f", "#000000", "#0000ff"})
    void isReadableOnDarkAndCarriesDarkText(String accent) {
        Accent tint = Accent.parse(accent).onDark();
        assertThat(tint.contrastWith(DARK_SURFACE)).isGreaterThanOrEqualTo(4.5);
        assertThat(tint.contrastWith(Accent.parse("#111827"))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void leavesALightColourAsItIs() {
        assertThat(Accent.parse("#ffd500").onDark()).isEqualTo(Accent.parse("#ffd500"));
    }

    @Test
    void setsTablersVariablesForBothThemes() {
        String sheet = ThemeSheet.of(Accent.parse("#1b6e3c"));
        assertThat(sheet)
                .contains(":root,[data-bs-theme=light]{--tblr-primary:#1b6e3c;--tblr-primary-rgb:27,110,60")
                .contains("[data-bs-theme=dark]{")
                .contains("@media (prefers-color-scheme:dark){:root:not([data-bs-theme]){");
    }
}
