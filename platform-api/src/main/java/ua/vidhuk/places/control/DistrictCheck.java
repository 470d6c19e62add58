package ua.vidhuk.places.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.places.entity.Houses;
import ua.vidhuk.places.entity.NewDistrict;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Checks a district that somebody writes, and names everything that is wrong with it at once. */
@ApplicationScoped
public class DistrictCheck {

    /** The most that a tenant has. */
    static final int MOST = 200;

    private static final int NAME_LIMIT = 100;
    private static final int MOST_SETTLEMENTS = 300;
    private static final int MOST_STREETS = 3_000;
    private static final int PLACE_LIMIT = 200;
    private static final int HOUSES_LIMIT = 500;

    /** So many lines are named that cannot be kept; the rest come with the next try. */
    private static final int MOST_NAMED = 10;

    @Inject
    Streets streets;

    @Inject
    Districts districts;

    /**
     * @return the same in clean form
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public NewDistrict check(NewDistrict typed) {
        var problems = new ArrayList<FieldProblem>();
        String name = PlainText.clean(typed.name());
        if (name == null) {
            problems.add(FieldProblem.required("name"));
        } else if (name.length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong("name", NAME_LIMIT));
        } else if (typed.seen() == null && districts.count() >= MOST) {
            problems.add(new FieldProblem("name", "places.field.district-most", Map.of("limit", MOST)));
        }
        List<String> settlements = given(typed.settlements()).stream()
                .map(PlainText::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var parts = given(typed.streets()).stream()
                .map(each -> new DistrictStreet(PlainText.clean(each.street()), PlainText.clean(each.houses())))
                .toList();
        checkSettlements(settlements, problems);
        checkStreets(parts, problems);
        if (settlements.isEmpty() && parts.isEmpty()) {
            problems.add(FieldProblem.of("streets", "places.field.district-empty"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new NewDistrict(typed.seen(), name, settlements, parts);
    }

    private static <T> List<T> given(List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    private void checkSettlements(List<String> typed, List<FieldProblem> problems) {
        if (typed.size() > MOST_SETTLEMENTS) {
            problems.add(
                    new FieldProblem("settlements", "places.field.district-many", Map.of("limit", MOST_SETTLEMENTS)));
        } else {
            name("settlements", "places.field.settlements-unknown", typed, streets::unknownSettlements, problems);
        }
    }

    private void checkStreets(List<DistrictStreet> typed, List<FieldProblem> problems) {
        if (typed.size() > MOST_STREETS) {
            problems.add(new FieldProblem("streets", "places.field.district-many", Map.of("limit", MOST_STREETS)));
            return;
        }
        var names = typed.stream().map(DistrictStreet::street).toList();
        if (names.stream().anyMatch(Objects::isNull)) {
            problems.add(FieldProblem.of("streets", "places.field.street"));
            return;
        }
        name("streets", "places.field.streets-unknown", names, streets::unknown, problems);
        var unreadable =
                typed.stream().filter(each -> !isReadable(each.houses())).toList();
        if (!unreadable.isEmpty()) {
            String which = joined(unreadable.stream()
                    .map(each -> each.street() + ": " + each.houses())
                    .toList());
            problems.add(new FieldProblem("streets", "places.field.houses", Map.of("names", which)));
        }
    }

    private static boolean isReadable(String houses) {
        return houses == null
                || houses.length() <= HOUSES_LIMIT && Houses.parse(houses).isPresent();
    }

    /** Names that are too long are unknown as well: no street is called so. */
    private static void name(
            String field,
            String message,
            List<String> typed,
            Function<List<String>, List<String>> unknown,
            List<FieldProblem> problems) {
        List<String> missing = typed.isEmpty() ? List.of() : unknown.apply(typed);
        if (!missing.isEmpty()) {
            problems.add(new FieldProblem(field, message, Map.of("names", joined(missing))));
        }
    }

    private static String joined(List<String> names) {
        String some = String.join(
                "; ",
                names.stream()
                        .limit(MOST_NAMED)
                        .map(each -> each.length() > PLACE_LIMIT ? each.substring(0, PLACE_LIMIT) : each)
                        .toList());
        return names.size() > MOST_NAMED ? some + "; …" : some;
    }
}
