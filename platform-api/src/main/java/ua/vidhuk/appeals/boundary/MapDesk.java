package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.appeals.control.MapGrid;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.appeals.control.QuestionClusters;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.control.QuestionList;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.PlaceCluster;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.identity.entity.Actor;

/** Lists of questions as maps: the same filters, the same questions for the same readers (P11). */
@ApplicationScoped
@Transactional
public class MapDesk {

    private static final int COUNTED = 1000;
    private static final QuestionFilter EVERYTHING =
            new QuestionFilter(Set.of(), null, null, null, null, null, QuestionFilter.Order.NEWEST);

    @Inject
    QuestionClusters clusters;

    @Inject
    QuestionList list;

    @Inject
    OutsidePlaces places;

    @Inject
    AppealViews views;

    /**
     * Where the questions of a list lie that the actor may see.
     *
     * @param filter without a box the map begins where nearly all of them lie
     * @param zoom how near the map is, 0 to 22, or null
     */
    public QuestionMap read(QuestionFilter filter, Integer zoom, Actor actor) {
        Visibility visibility = Visibility.of(actor);
        int unlocated = list.count(filter.nowhere(), visibility, COUNTED);
        Optional<MapBox> box = Optional.ofNullable(filter.box()).or(() -> clusters.whereMostLie(filter, visibility));
        if (box.isEmpty()) {
            return new QuestionMap(null, 0, unlocated, List.of());
        }
        QuestionFilter seen = filter.within(box.get());
        List<PlaceCluster> found = clusters.of(seen, visibility, MapGrid.of(box.get(), zoom));
        Map<Spot, QuestionRow> alone = alone(seen, visibility, found);
        return new QuestionMap(
                box.get(),
                found.stream().mapToLong(PlaceCluster::count).sum(),
                unlocated,
                found.stream().map(each -> view(each, alone)).toList());
    }

    /** Where a place of the tenant is looked for: its territory, else where its questions lie; empty when nobody knows. */
    public Optional<MapBox> territory(Actor actor) {
        return places.here()
                .map(each -> new MapBox(each.west(), each.south(), each.east(), each.north()))
                .or(() -> clusters.whereMostLie(EVERYTHING, Visibility.of(actor)));
    }

    private Map<Spot, QuestionRow> alone(QuestionFilter seen, Visibility visibility, List<PlaceCluster> found) {
        List<PlaceCluster> single =
                found.stream().filter(each -> each.count() == 1).toList();
        List<Question> questions = clusters.alone(seen, visibility, single);
        List<QuestionRow> rows = views.rows(questions);
        var alone = new HashMap<Spot, QuestionRow>();
        for (int i = 0; i < rows.size(); i++) {
            Place place = questions.get(i).place();
            alone.put(new Spot(place.latitude(), place.longitude()), rows.get(i));
        }
        return alone;
    }

    private static QuestionCluster view(PlaceCluster each, Map<Spot, QuestionRow> alone) {
        MapBox box = each.box();
        return new QuestionCluster(
                each.count(),
                each.late(),
                each.worst().word(),
                each.latitude(),
                each.longitude(),
                box,
                each.streets(),
                each.count() == 1 ? alone.get(new Spot(box.south(), box.west())) : null);
    }

    private record Spot(double latitude, double longitude) {}
}
