package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.control.QuestionFilter.Order;
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
        Order order = order(parameters.order, problems);
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
                order);
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

    private static Order order(String word, List<FieldProblem> problems) {
        if (word == null || word.isBlank()) {
            return Order.NEWEST;
        }
        try {
            return EnumWord.constant(Order.class, word);
        } catch (IllegalArgumentException e) {
            problems.add(FieldProblem.of("order", "appeals.field.order-unknown"));
            return null;
        }
    }
}
