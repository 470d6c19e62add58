package ua.vidhuk.web.works;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.knowledge.boundary.WorksView;
import ua.vidhuk.web.page.PageModel;

/**
 * What is off and what is planned.
 *
 * @param street that was asked for, or nothing for all
 * @param house that was asked for, or nothing
 * @param found the earliest first
 * @param names of streets to choose from
 */
public record WorksListPage(String street, String house, List<WorksView> found, List<String> names, Instant at)
        implements PageModel {

    /** More names than this would make the page too heavy for a slow line. */
    private static final int MOST_STREETS = 400;

    public WorksListPage {
        found = List.copyOf(found);
        names = names.size() > MOST_STREETS ? List.of() : List.copyOf(names);
    }

    @Override
    public String template() {
        return "works/list.jte";
    }

    /** What has begun. */
    public List<WorksView> now() {
        return found.stream().filter(each -> !each.isComing(at)).toList();
    }

    public List<WorksView> coming() {
        return found.stream().filter(each -> each.isComing(at)).toList();
    }
}
