package ua.vidhuk.appeals.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.PlaceCluster;
import ua.vidhuk.appeals.entity.Priority;

class MapGridTest {

    private static final MapBox TOWN = MapBox.parse("30.75,50.48,30.85,50.54");

    @Test
    void isTheSameWhereverTheMapMovesAtOneZoom() {
        MapGrid here = MapGrid.of(TOWN, 13);

        assertThat(MapGrid.of(MapBox.parse("30.80,50.50,30.90,50.56"), 13)).isEqualTo(here);
        assertThat(MapGrid.of(TOWN, 14).longitudes()).isEqualTo(here.longitudes() / 2);
        assertThat(here.latitudes()).as("squares on the ground").isLessThan(here.longitudes());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 13, 22})
    void hasABoundedNumberOfCellsWhateverIsAskedFor(int zoom) {
        for (MapBox box : List.of(TOWN, MapBox.WORLD, MapBox.parse("10,80,11,90"))) {
            MapGrid grid = MapGrid.of(box, zoom);
            assertThat(box.width() / grid.longitudes()).isLessThanOrEqualTo(MapGrid.ACROSS);
            assertThat(box.height() / grid.latitudes()).isLessThanOrEqualTo(MapGrid.ACROSS);
        }
    }

    @Test
    void fitsTheBoxWhenNobodySaysHowNearTheMapIs() {
        MapGrid grid = MapGrid.of(TOWN, null);

        assertThat(TOWN.width() / grid.longitudes()).isBetween(4.0, 10.0);
        MapBox point = MapBox.parse("30.8,50.5,30.8,50.5");
        assertThat(MapGrid.of(point, null).longitudes()).isLessThan(0.001);
    }

    @Test
    void putsTogetherWhatWouldCoverEachOtherAtTheBorderOfTwoCells() {
        var grid = new MapGrid(0.01, 0.02);
        PlaceCluster large = cluster(6, 1, Priority.NORMAL, 50.509, 30.819, "Гнатюка", "Садова");
        PlaceCluster beside = cluster(4, 2, Priority.HIGH, 50.511, 30.821, "Волонтерів");
        PlaceCluster apart = cluster(3, 0, Priority.NORMAL, 50.509, 30.841, "Лісова");

        List<PlaceCluster> marks = grid.apart(List.of(large, beside, apart));

        assertThat(marks).hasSize(2).element(1).isEqualTo(apart);
        assertThat(marks.getFirst())
                .isEqualTo(new PlaceCluster(
                        10,
                        3,
                        Priority.HIGH,
                        50.509,
                        30.819,
                        large.box().with(beside.box()),
                        List.of("Волонтерів", "Садова")));
    }

    @Test
    void countsWhatJoinedBeforeItSaysWhereMostAre() {
        var grid = new MapGrid(0.01, 0.02);
        PlaceCluster most = cluster(6, 0, Priority.NORMAL, 50.509, 30.819, "Садова");
        PlaceCluster fewer = cluster(5, 0, Priority.NORMAL, 50.559, 30.819, "Лісова");
        PlaceCluster joining = cluster(4, 0, Priority.NORMAL, 50.561, 30.821, "Лісова");

        assertThat(grid.apart(List.of(most, fewer, joining)))
                .extracting(PlaceCluster::count)
                .containsExactly(9L, 6L);
    }

    private static PlaceCluster cluster(
            long count, long late, Priority worst, double latitude, double longitude, String... streets) {
        var box = new MapBox(longitude - 0.001, latitude - 0.001, longitude + 0.001, latitude + 0.001);
        return new PlaceCluster(count, late, worst, latitude, longitude, box, List.of(streets));
    }
}
