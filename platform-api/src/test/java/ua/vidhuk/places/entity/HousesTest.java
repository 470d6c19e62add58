package ua.vidhuk.places.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HousesTest {

    @ParameterizedTest
    @CsvSource({
        "1-15, 7, true",
        "1-15, 16, false",
        "'1-15, 20а', 20А, true",
        "'1-15, 20а', 20a, true",
        "'1-15, 20а', 20, false",
        "'1-15, 20а', 20б, false",
        "12, 12а, true",
        "2-48 парні, 12/3, true",
        "2-48 парні, 13, false",
        "'1 – 9 (непарні); 30', 5-В, true",
        "1-9 odd, 6, false",
        "5, корпус, false"
    })
    void saysWhetherAHouseIsAmongThem(String typed, String house, boolean expected) {
        assertThat(Houses.parse(typed).orElseThrow().contains(house)).isEqualTo(expected);
    }

    @Test
    void nothingTypedIsTheWholeStreet() {
        assertThat(Houses.parse(null)).contains(Houses.ALL);
        assertThat(Houses.parse(" ")).contains(Houses.ALL);
        assertThat(Houses.ALL.contains("будь-який")).isTrue();
        assertThat(Houses.parse("7").orElseThrow().contains(null))
                .as("of a house that is not known")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"усі", "15-1", "1-15а", "12а-14", "1,,2", "1-", "99999"})
    void whatCannotBeUnderstoodIsNotGuessed(String typed) {
        assertThat(Houses.parse(typed)).isEmpty();
    }
}
