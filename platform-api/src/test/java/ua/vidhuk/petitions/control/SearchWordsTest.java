package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void seeksWordsByTheirBeginnings() {
        assertThat(SearchWords.all("Дерева на вулиці")).contains("дере:* & на:* & вули:*");
    }

    @Test
    void leavesShortWordsOutWhereAnyIsEnough() {
        assertThat(SearchWords.any("Ями на дорогах")).contains("дорог:*");
    }

    @Test
    void aBeginningIsEnoughWhereAFingerMayHaveSlipped() {
        assertThat(SearchWords.beginnings("Велосепедні доріжки в парку")).contains("вело:* | дорі:* | парк:*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!! & | :* ()", "'\\"})
    void seeksNothingWhereNoWordIs(String typed) {
        assertThat(SearchWords.all(typed)).isEmpty();
        assertThat(SearchWords.any(typed)).isEmpty();
        assertThat(SearchWords.beginnings(typed)).isEmpty();
    }

    @Test
    void readsNothingTypedAsAnOperator() {
        assertThat(SearchWords.all("парк | !школа:* & (сад)")).contains("парк:* & школ:* & сад:*");
    }
}
