package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.QuestionCluster;
import ua.vidhuk.appeals.boundary.QuestionMap;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.requests.control.MapTiles.Background;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;

/** Lists of questions as maps. */
final class MapSamples {

    private static final MapBox TOWN = MapBox.parse("30.75,50.48,30.85,50.54");

    private MapSamples() {}

    static Map<String, PageModel> pages() {
        var tiles = new Background(
                "https://tiles.example/{z}/{x}/{y}.png",
                "https://tiles.example",
                "© Автори OpenStreetMap",
                "https://www.openstreetmap.org/copyright");
        var rows = WorkspaceSamples.rows(6);
        var clusters = List.of(
                cluster(1234, 17, "emergency", List.of("бульвар Незалежності", "вулиця Ярослава Мудрого"), null, 0),
                cluster(12, 3, "high", List.of("вулиця Київська"), null, 1),
                cluster(2, 0, "normal", List.of(), null, 2),
                cluster(1, 1, "emergency", List.of("вулиця Київська"), rows.getFirst(), 3),
                cluster(1, 0, "normal", List.of(), rows.getLast(), 4));
        var filtered = ListQuery.of(Place.ALL).with("category", "heating").with("overdue", "true");
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-map", page(ListQuery.of(Place.ALL), new QuestionMap(TOWN, 1250, 4, clusters), null, null));
        pages.put("workspace-map-tiles", page(filtered, new QuestionMap(TOWN, 1250, 1000, clusters), tiles, null));
        pages.put("workspace-map-elsewhere", page(filtered, new QuestionMap(TOWN, 0, 0, List.of()), null, null));
        pages.put("workspace-map-nowhere", page(filtered, new QuestionMap(null, 0, 21, List.of()), null, null));
        pages.put("workspace-map-nothing", page(filtered, new QuestionMap(null, 0, 0, List.of()), null, null));
        pages.put("workspace-map-wrong", page(filtered, null, null, "Такої категорії немає."));
        return pages;
    }

    private static MapPage page(ListQuery query, QuestionMap map, Background tiles, String error) {
        var choices = new ListPane.Choices(
                Samples.catalogue().categories(), Samples.catalogue().enterprises());
        return new MapPage(
                WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, Place.ALL),
                new ListPane(query, List.of(), null, error, choices),
                map,
                tiles,
                false);
    }

    private static QuestionCluster cluster(
            int count, int late, String priority, List<String> streets, QuestionRow row, int place) {
        double latitude = 50.49 + place * 0.009;
        double longitude = 30.76 + place * 0.017 % 0.08;
        double size = count < 3 ? 0 : 0.004;
        return new QuestionCluster(
                count,
                late,
                priority,
                latitude,
                longitude,
                new MapBox(longitude - size, latitude - size, longitude + size, latitude + size),
                streets,
                row);
    }
}
