package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWishTest {

    @Test
    void readsNumbersAsPeopleTypeThem() {
        assertThat(number("БР-2026-000123")).isEqualTo("БР-2026-000123");
        assertThat(number(" бр · 2026 · 000 123 ".replace(" · ", "-"))).isEqualTo("БР-2026-000123");
        assertThat(number("123")).isEqualTo("БР-2026-000123");
        assertThat(number("2025-7")).isEqualTo("БР-2025-000007");
    }

    @Test
    void takesLongDigitsForAPhone() {
        assertThat(number("067 123 45 67")).isNull();
        assertThat(number("+380671234567")).isNull();
        assertThat(number("")).isNull();
        assertThat(number(null)).isNull();
    }

    @Test
    void takesLettersForWords() {
        assertThat(SearchWish.of("яма на Київській 12", "БР", 2026).isWords()).isTrue();
        assertThat(SearchWish.of("БР-2026-123", "БР", 2026).isWords()).isFalse();
        assertThat(SearchWish.of("067 123 45 67", "БР", 2026).isWords()).isFalse();
    }

    @Test
    void saysANumberInGroups() {
        assertThat(RegisteredPage.aloud("БР-2026-000123")).isEqualTo("БР · 2026 · 000 123");
    }

    private static String number(String typed) {
        return SearchWish.of(typed, "БР", 2026).number();
    }
}
