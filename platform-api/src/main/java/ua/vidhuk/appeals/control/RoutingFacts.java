package ua.vidhuk.appeals.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.RoutingRule.Facts;
import ua.vidhuk.appeals.entity.RoutingRule.Moment;
import ua.vidhuk.appeals.entity.RoutingRule.Spot;
import ua.vidhuk.calendar.entity.WorkingCalendar;
import ua.vidhuk.calendar.entity.WorkingTime;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.places.entity.Territory;

/**
 * Makes of a question what rules look at.
 *
 * @param categories of the tenant
 * @param territory what districts have of the streets in question
 * @param zone of the tenant
 * @param open when the centre works
 * @param law the holidays of the jurisdiction
 */
record RoutingFacts(
        Map<UUID, Category> categories, Territory territory, ZoneId zone, WorkingTime open, WorkingCalendar law) {

    private static final int LEVELS = 5;

    Facts of(Question question) {
        var place = question.place();
        return new Facts(
                codes(question.categoryId()),
                question.appeal().channel().word(),
                place == null ? spot(null, null) : spot(place.street(), place.house()),
                question.text(),
                answers(question.particulars()),
                moment(question.registeredAt()));
    }

    Spot spot(String street, String house) {
        return new Spot(street, house, territory.districts(street, house));
    }

    Moment moment(Instant at) {
        return new Moment(at.atZone(zone), open.isWorked(at, zone, law));
    }

    /** What was answered to the questions of a category. */
    static String answers(List<Particular> particulars) {
        return particulars.stream().map(Particular::said).collect(Collectors.joining(" "));
    }

    /** The codes of a category and of those above it. */
    List<String> codes(UUID category) {
        var codes = new ArrayList<String>();
        Category found = categories.get(category);
        while (found != null && codes.size() < LEVELS) {
            codes.add(found.code());
            found = found.parentId() == null ? null : categories.get(found.parentId());
        }
        return codes;
    }

    /** The same by code. */
    List<String> above(String code) {
        return categories.values().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> codes(each.id()))
                .orElse(List.of(code));
    }
}
