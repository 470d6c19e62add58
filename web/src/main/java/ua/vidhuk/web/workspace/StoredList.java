package ua.vidhuk.web.workspace;

import java.util.Optional;
import ua.vidhuk.appeals.boundary.StoredFilterView;

/**
 * A list that somebody keeps, as a place beside the others.
 *
 * @param filter as the desk shows it
 */
public record StoredList(StoredFilterView filter) {

    /** Its questions as an address. */
    public ListQuery query() {
        ListQuery query = ListQuery.of(Place.ALL)
                .with("state", String.join(",", filter.states()))
                .with("category", filter.category())
                .with("executor", filter.executor())
                .with("mark", filter.mark())
                .with("overdue", filter.overdue() ? "true" : null)
                .with("number", filter.number())
                .with(ListQuery.BOX, filter.box())
                .with(ListQuery.UNLOCATED, filter.unlocated() ? "true" : null)
                .with("order", filter.order());
        return query.as(filter.id());
    }

    public boolean isShared() {
        return filter.role() != null;
    }

    /** How many there are, in figures: counting ends at a hundred. */
    public String count() {
        return filter.count() >= StoredFilterView.MOST ? (StoredFilterView.MOST - 1) + "+" : "" + filter.count();
    }

    /** Whether this is the list of an address. */
    public boolean isHere(Optional<String> view) {
        return view.filter(filter.id().toString()::equals).isPresent();
    }
}
