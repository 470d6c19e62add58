package ua.vidhuk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.language.entity.Language;

class WhenInWordsTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /** Ten o'clock in Kyiv. */
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-24T16:00:00Z | за 2 дні (24.11, 18:00)
                    2026-11-23T16:00:00Z | завтра (23.11, 18:00)
                    2026-11-27T08:00:00Z | за 5 днів (27.11, 10:00)
                    2026-12-13T08:00:00Z | за 21 день (13.12, 10:00)
                    2026-11-22T09:00:00Z | за 1 годину (22.11, 11:00)
                    2026-11-22T08:22:00Z | за 22 хвилини (22.11, 10:22)
                    2026-11-22T07:59:40Z | щойно (22.11, 9:59)
                    2026-11-22T03:00:00Z | 5 годин тому (22.11, 5:00)
                    2026-11-21T07:05:00Z | учора (21.11, 9:05)
                    2026-11-21T23:30:00Z | 8 годин тому (22.11, 1:30)
                    2025-11-22T08:00:00Z | 12 місяців тому (22.11.2025, 10:00)
                    """)
    void saysHowFarAndWhen(Instant moment, String words) {
        assertThat(words(Language.UK).of(moment).words()).isEqualTo(words);
    }

    @Test
    void speaksTheReadersLanguage() {
        Instant moment = Instant.parse("2026-11-24T16:00:00Z");
        assertThat(words(Language.RU).of(moment).words()).isEqualTo("через 2 дня (24.11, 18:00)");
        assertThat(words(Language.EN).of(moment).words()).isEqualTo("in 2 days (24.11, 18:00)");
    }

    @Test
    void tellsTheExactMomentInTheTenantsZone() {
        When when = words(Language.UK).of(Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(when.exact()).contains("24 листопада 2026").contains("18:00");
        assertThat(when.iso()).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(when.past()).isFalse();
    }

    @Test
    void measuresLengthsInTheirLargestSensibleUnit() {
        assertThat(words(Language.UK).length(Duration.ofMinutes(45))).isEqualTo("45 хвилин");
        assertThat(words(Language.UK).length(Duration.ofHours(21))).isEqualTo("21 година");
        assertThat(words(Language.UK).length(Duration.ofHours(52))).isEqualTo("2 дні");
        assertThat(words(Language.UK).length(Duration.ZERO)).isEqualTo("1 хвилина");
    }

    private static WhenInWords words(Language language) {
        return new WhenInWords(Words.in(language), KYIV, NOW);
    }
}
