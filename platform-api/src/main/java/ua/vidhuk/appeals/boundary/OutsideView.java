package ua.vidhuk.appeals.boundary;

import java.util.Map;
import ua.vidhuk.appeals.entity.OutsidePlace;

/**
 * A place seems to lie outside of the community; nothing is refused because of that.
 *
 * @param competent slug of the community whose it seems to be, or null when the platform serves nobody there
 * @param competentNames its names by language tag; empty when there is none
 */
public record OutsideView(String competent, Map<String, String> competentNames) {

    public OutsideView {
        competentNames = Map.copyOf(competentNames);
    }

    static OutsideView of(OutsidePlace place) {
        return place.competent() == null
                ? new OutsideView(null, Map.of())
                : new OutsideView(
                        place.competent().slug().value(),
                        place.competent().name().byTag());
    }
}
