package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.control.MapGrid;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.control.QuestionFilter.Order;
import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Reads filters of lists from addresses. */
@ApplicationScoped
@Transactional
public class FilterReader {

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * @throws InvalidInputException naming each parameter that means nothing here
     */
    public QuestionFilter read(FilterParameters parameters) {
        var problems = new ArrayList<FieldProblem>();
        Set<QuestionState> states = states(parameters.states, problems);
        UUID category = category(parameters.category, problems);
        UUID executor = executor(parameters.executor, problems);
        Order order = constant(
                Order.class, parameters.order, FieldProblem.of("order", "appeals.field.order-unknown"), problems);
        Mark mark =
                constant(Mark.class, parameters.mark, FieldProblem.of("mark", "appeals.field.mark-unknown"), problems);
        MapBox box = box(parameters.box, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        String number = PlainText.clean(parameters.number);
        return new QuestionFilter(
                states,
                category,
                executor,
                parameters.overdue ? clock.instant() : null,
                number == null ? null : number.toUpperCase(Locale.ROOT),
                null,
                box,
                parameters.unlocated,
                mark,
                order == null ? Order.NEWEST : order);
    }

    /**
     * How near a map is, as maps of the web count it.
     *
     * @return null when nobody says
     * @throws InvalidInputException when it is no number from 0 to 22
     */
    public Integer zoom(String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        if (!word.matches("\\d{1,2}") || Integer.parseInt(word) > MapGrid.NEAREST) {
            throw new InvalidInputException(
                    new FieldProblem("zoom", "appeals.field.zoom", Map.of("limit", MapGrid.NEAREST)));
        }
        return Integer.valueOf(word);
    }

    private static MapBox box(String text, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return MapBox.parse(text.strip());
        } catch (InvalidInputException e) {
            problems.addAll(e.fields());
            return null;
        }
    }

    private static Set<QuestionState> states(List<String> words, List<FieldProblem> problems) {
        var states = EnumSet.noneOf(QuestionState.class);
        for (String word : words == null ? List.<String>of() : words) {
            try {
                states.add(EnumWord.constant(QuestionState.class, word));
            } catch (IllegalArgumentException e) {
                problems.add(FieldProblem.of("state", "appeals.field.state-unknown"));
            }
        }
        return states;
    }

    private UUID category(String code, List<FieldProblem> problems) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var found = catalog.categories(Set.of(code));
        if (found.isEmpty()) {
            problems.add(FieldProblem.of("category", "appeals.field.category-unknown"));
            return null;
        }
        return found.getFirst().id();
    }

    private UUID executor(String code, List<FieldProblem> problems) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var found = catalog.enterprises(Set.of(code));
        if (found.isEmpty()) {
            problems.add(FieldProblem.of("executor", "appeals.field.executor-unknown"));
            return null;
        }
        return found.getFirst().id();
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, String word, FieldProblem unknown, List<FieldProblem> problems) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return EnumWord.constant(type, word);
        } catch (IllegalArgumentException e) {
            problems.add(unknown);
            return null;
        }
    }
}
