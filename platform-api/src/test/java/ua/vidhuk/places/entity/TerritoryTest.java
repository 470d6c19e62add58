package ua.vidhuk.places.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.places.entity.Territory.Share;

/** Which house lies in which district. */
class TerritoryTest {

    private static final String STREET = "вулиця Київська";
    private static final UUID WEST = new UUID(1, 1);
    private static final UUID EAST = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({
        "'1-15, 20а', 12-А, true",
        "'1-15, 20а', 15/2, true",
        "'1-15, 20а', 16, false",
        "'1-15, 20а', 20-А, true",
        "'1-15, 20а', 20 A, true",
        "'1-15, 20а', 20, false",
        "'1-15, 20а', 20Б, false",
        "22-30 парні, 24к, true",
        "22-30 парні, 25, false",
        "22-30 парні, б/н, false"
    })
    void housesAreReadWithTheirLetters(String houses, String house, boolean lies) {
        assertThat(territory(houses).districts(STREET, house).contains(WEST)).isEqualTo(lies);
    }

    @Test
    void aHouseWithoutANumberLiesOnlyWhereTheWholeStreetDoes() {
        assertThat(territory("1-15").districts(STREET, null)).isEmpty();
        assertThat(territory("1-15").districts(STREET, " ")).isEmpty();
        assertThat(territory(null).districts(STREET, null)).containsExactly(WEST);
    }

    @Test
    void aStreetMayBelongToSeveralDistrictsAndAnUnknownOneToNone() {
        var both = new Territory(List.of(share(WEST, "1-20"), share(EAST, "20-40"), share(WEST, "50")));
        assertThat(both.districts(STREET, "20")).containsExactlyInAnyOrder(WEST, EAST);
        assertThat(both.districts(STREET, "50")).containsExactly(WEST);
        assertThat(both.districts("вулиця Лесі Українки", "20")).isEmpty();
        assertThat(both.districts(null, "20")).isEmpty();
    }

    private static Territory territory(String houses) {
        return new Territory(List.of(share(WEST, houses)));
    }

    private static Share share(UUID district, String houses) {
        return new Share(STREET, district, Houses.parse(houses).orElseThrow());
    }
}
