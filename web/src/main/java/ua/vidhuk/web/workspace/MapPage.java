package ua.vidhuk.web.workspace;

import java.util.List;
import ua.vidhuk.appeals.boundary.QuestionCluster;
import ua.vidhuk.appeals.boundary.QuestionMap;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.requests.control.MapTiles.Background;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Screen;

/**
 * A list of questions as a map, and beside it the same places in words: what the map draws stands there.
 *
 * @param frame what stands round it
 * @param list which list, with its filters and without a part of the map; no rows
 * @param map what is shown of it; null when the filters mean nothing
 * @param background whose pictures lie under it, or null
 * @param fragment only the places, for a map that is there already
 */
public record MapPage(WorkspaceFrame frame, ListPane list, QuestionMap map, Background background, boolean fragment)
        implements PageModel {

    private static final String ADDRESS = "/workspace/map";

    /** What can be told apart by coming nearer: some ten metres. */
    private static final double APART = 0.0001;

    @Override
    public String template() {
        return fragment ? "workspace/map-fragment.jte" : "workspace/map.jte";
    }

    /** The whole map. */
    public String address() {
        return ADDRESS + list.query().text();
    }

    /** The map of a cluster. */
    public String nearer(QuestionCluster cluster) {
        return address() + "&box=" + cluster.box().withMargin().text();
    }

    /** Whether its questions lie in several places. */
    public boolean canComeNearer(QuestionCluster cluster) {
        return Math.max(cluster.box().width(), cluster.box().height()) > APART;
    }

    /** The list that this is, wherever its questions lie. */
    public String listOfAll() {
        return "/workspace" + list.query().text();
    }

    public String listOf(MapBox part) {
        return "/workspace" + list.query().with(ListQuery.BOX, part.text()).text();
    }

    public String listOfUnlocated() {
        return "/workspace" + list.query().with(ListQuery.UNLOCATED, "true").text();
    }

    /** How the mark of a cluster looks, and how its words begin. */
    public String tone(QuestionCluster cluster) {
        if (cluster.priority().equals("emergency")) {
            return "emergency";
        }
        return cluster.late() > 0 ? "late" : "plain";
    }

    /** The streets of a cluster in words. */
    public String streets(Screen screen, QuestionCluster cluster) {
        List<String> streets = cluster.streets();
        if (cluster.question() != null && cluster.question().place() != null) {
            return cluster.question().place();
        }
        return switch (streets.size()) {
            case 0 -> screen.text("map.street.none");
            case 1 -> streets.getFirst();
            default ->
                cluster.count() == 2
                        ? String.join(", ", streets)
                        : screen.text("map.street.several", "first", streets.getFirst(), "last", streets.getLast());
        };
    }

    /** All that a mark says, in a line. */
    public String label(Screen screen, QuestionCluster cluster) {
        var label = new StringBuilder();
        if (cluster.question() == null) {
            label.append(screen.text("map.count", "n", cluster.count()));
        } else {
            label.append(screen.text(cluster.question().categoryNames()));
        }
        label.append(", ").append(streets(screen, cluster));
        if (cluster.late() > 0) {
            label.append(", ").append(screen.text("map.late", "n", cluster.late()));
        }
        if (cluster.priority().equals("emergency")) {
            boolean one = cluster.question() != null;
            label.append(", ").append(screen.text(one ? "appeals.priority.emergency" : "map.emergency"));
        }
        return label.toString();
    }
}
