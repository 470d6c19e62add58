package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.vidhuk.appeals.boundary.CutOff;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.web.page.PageModel;

/**
 * The houses that are cut off now, because of incidents and of works.
 *
 * @param frame what stands round it
 * @param rows by street
 */
public record CutOffPage(WorkspaceFrame frame, List<Row> rows) implements PageModel {

    /**
     * @param houses one or several, or null for the street
     * @param cause what happened
     * @param address of its page
     * @param questions how many asked from there; 0 for works
     * @param until when it is expected to be over, or null
     */
    public record Row(String street, String houses, String cause, String address, long questions, Instant until) {}

    static CutOffPage of(WorkspaceFrame frame, List<CutOff> incidents, List<WorksView> works) {
        var rows = new ArrayList<Row>();
        incidents.forEach(each -> rows.add(new Row(
                each.street(),
                each.house(),
                each.title(),
                "/workspace/incidents/" + each.incident(),
                each.questions(),
                null)));
        works.stream().filter(each -> !each.isComing(frame.now())).forEach(each -> each.places()
                .forEach(place -> rows.add(new Row(
                        place.street(),
                        place.houses(),
                        each.title(),
                        "/workspace/works/" + each.id(),
                        0,
                        each.endsAt()))));
        rows.sort(Comparator.comparing(each -> each.street()));
        return new CutOffPage(frame, List.copyOf(rows));
    }

    @Override
    public String template() {
        return "workspace/cut-off.jte";
    }
}
