package ua.vidhuk.knowledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.Works;
import ua.vidhuk.knowledge.entity.WorksKind;
import ua.vidhuk.knowledge.entity.WorksPlace;
import ua.vidhuk.knowledge.entity.WorksStep;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.places.entity.Houses;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Checks works that somebody announces, and names everything that is wrong with them at once. */
@ApplicationScoped
public class WorksCheck {

    private static final int MOST_PLACES = 200;
    private static final int TITLE_LIMIT = 300;
    private static final int STREET_LIMIT = 200;
    private static final int HOUSES_LIMIT = 500;
    private static final long MOST_DAYS = 400;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    Works check(NewWorks input, Actor actor) {
        var problems = new ArrayList<FieldProblem>();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<WorksKind> kind = WorksKind.ofWord(input.kind());
        if (kind.isEmpty()) {
            problems.add(FieldProblem.of("kind", "knowledge.field.kind"));
        }
        UUID category = category(input.category(), problems);
        UUID enterprise = enterprise(input.enterprise(), actor, problems);
        String title = limited("title", input.title(), TITLE_LIMIT, problems);
        if (title == null) {
            problems.add(FieldProblem.required("title"));
        }
        List<WorksPlace> places = places(input.places(), problems);
        Instant begins = input.beginsAt() == null ? now : input.beginsAt().truncatedTo(ChronoUnit.MICROS);
        Instant ends = end(input.endsAt(), begins.isAfter(now) ? begins : now, problems);
        if (begins.isBefore(now.minus(MOST_DAYS, ChronoUnit.DAYS))
                || begins.isAfter(now.plus(MOST_DAYS, ChronoUnit.DAYS))) {
            problems.add(FieldProblem.of("beginsAt", "knowledge.field.too-far"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Works(
                TimeOrderedId.at(now),
                kind.orElseThrow(),
                WorksStep.TELL.state(),
                category,
                enterprise,
                title,
                places,
                begins,
                ends,
                1);
    }

    /** An end that lies behind the beginning; null stays null. */
    Instant end(Instant typed, Instant after, List<FieldProblem> problems) {
        if (typed == null) {
            return null;
        }
        if (!typed.isAfter(after)) {
            problems.add(FieldProblem.of("endsAt", "knowledge.field.end-before-begin"));
        } else if (typed.isAfter(after.plus(MOST_DAYS, ChronoUnit.DAYS))) {
            problems.add(FieldProblem.of("endsAt", "knowledge.field.too-far"));
        }
        return typed.truncatedTo(ChronoUnit.MICROS);
    }

    private UUID category(String code, List<FieldProblem> problems) {
        var found = code == null ? List.<Category>of() : catalog.categories(Set.of(code));
        if (found.isEmpty()) {
            problems.add(FieldProblem.of("category", "knowledge.field.category"));
            return null;
        }
        return found.getFirst().id();
    }

    /** Who sees no other enterprise's work announces for the own one. */
    private UUID enterprise(String code, Actor actor, List<FieldProblem> problems) {
        if (!actor.may(Permission.APPEAL_ROUTE)) {
            return actor.enterprises().stream().findFirst().orElse(null);
        }
        if (code == null || code.isBlank()) {
            return null;
        }
        var found = catalog.enterprises(Set.of(code));
        if (found.isEmpty()) {
            problems.add(FieldProblem.of("enterprise", "knowledge.field.enterprise"));
            return null;
        }
        return found.getFirst().id();
    }

    private static List<WorksPlace> places(List<WorksPlace> typed, List<FieldProblem> problems) {
        var places = new ArrayList<WorksPlace>();
        List<WorksPlace> given = typed == null ? List.of() : typed;
        if (given.size() > MOST_PLACES) {
            problems.add(new FieldProblem("places", "knowledge.field.too-many-places", Map.of("limit", MOST_PLACES)));
            return places;
        }
        for (int i = 0; i < given.size(); i++) {
            WorksPlace each = given.get(i) == null ? new WorksPlace(null, null) : given.get(i);
            String street = limited("places[" + i + "].street", each.street(), STREET_LIMIT, problems);
            String houses = limited("places[" + i + "].houses", each.houses(), HOUSES_LIMIT, problems);
            if (street == null) {
                problems.add(FieldProblem.of("places[" + i + "].street", "knowledge.field.street"));
            } else if (Houses.parse(houses).isEmpty()) {
                problems.add(FieldProblem.of("places[" + i + "].houses", "knowledge.field.houses"));
            } else {
                places.add(new WorksPlace(street, houses));
            }
        }
        if (given.isEmpty()) {
            problems.add(FieldProblem.of("places", "knowledge.field.street"));
        }
        return places;
    }

    static String limited(String field, String typed, int limit, List<FieldProblem> problems) {
        String clean = PlainText.clean(typed);
        if (clean != null && clean.length() > limit) {
            problems.add(FieldProblem.tooLong(field, limit));
        }
        return clean;
    }
}
