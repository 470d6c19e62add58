package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.BulkView.BulkItem;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.BulkBook;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Bulk;
import ua.vidhuk.appeals.entity.Bulk.Item;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemType;

/** Makes views of steps with many questions: what came of each, or what would. */
@ApplicationScoped
class BulkViews {

    private static final Set<String> PRIORITIES = Set.of("normal", "high", "emergency");

    @Inject
    BulkBook book;

    @Inject
    AppealFinder finder;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    BulkView view(Bulk bulk, Actor actor) {
        List<Item> items = book.items(bulk.id());
        Map<UUID, Question> questions = finder
                .questions(items.stream().map(Item::question).toList())
                .stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        var shown = items.stream()
                .map(each -> item(bulk, each, questions.get(each.question()), actor))
                .toList();
        return new BulkView(
                bulk.id(),
                bulk.action(),
                bulk.begunAt() != null,
                count(shown, Bulk.WAITING),
                count(shown, Bulk.DONE),
                count(shown, Bulk.REFUSED),
                count(shown, Bulk.UNDONE),
                bulk.isUndoable(clock.instant()) ? bulk.undoUntil() : null,
                bulk.undoneAt() != null,
                shown);
    }

    private static int count(List<BulkItem> items, String state) {
        return (int) items.stream().filter(each -> each.state().equals(state)).count();
    }

    private static BulkItem item(Bulk bulk, Item item, Question question, Actor actor) {
        ProblemType problem = bulk.begunAt() == null ? refusal(bulk.action(), item, question, actor) : null;
        return new BulkItem(
                item.question(),
                question.appeal().id().value(),
                question.appeal().registrationNumber(),
                question.ordinal(),
                problem == null ? item.state() : Bulk.REFUSED,
                problem == null ? item.problem() : problem.type());
    }

    /** Why the step would be refused; null when nothing speaks against it. */
    private static ProblemType refusal(String action, Item item, Question question, Actor actor) {
        if (!Visibility.of(actor).includes(question)) {
            return AppealProblem.QUESTION_NOT_FOUND;
        }
        if (question.version() != item.version()) {
            return CommonProblem.CHANGED_MEANWHILE;
        }
        List<Transition> possible = Transition.possible(question.state(), actor);
        boolean can =
                switch (action) {
                    case Bulk.ROUTE -> possible.contains(Transition.ROUTE);
                    case Bulk.ACCEPT -> possible.contains(Transition.ACCEPT);
                    case Bulk.CLOSE -> possible.contains(Transition.VERIFY) || possible.contains(Transition.CLOSE);
                    default ->
                        !question.state().isFinal()
                                && (actor.may(Permission.APPEAL_ROUTE) || actor.may(Permission.DEADLINE_EXTEND));
                };
        return can ? null : AppealProblem.TRANSITION_REFUSED;
    }

    /**
     * @throws InvalidInputException naming what the step needs and does not have
     */
    void check(Bulk bulk, Order order) {
        boolean words = PlainText.clean(order.note()) != null;
        FieldProblem problem =
                switch (bulk.action()) {
                    case Bulk.ROUTE -> executors(order);
                    case Bulk.SET_PRIORITY ->
                        !PRIORITIES.contains(String.valueOf(order.priority()))
                                ? FieldProblem.of("priority", "appeals.field.priority-other")
                                : words ? null : FieldProblem.of("note", "appeals.field.note-required");
                    case Bulk.CLOSE -> words ? null : FieldProblem.of("note", "appeals.field.note-required");
                    default -> null;
                };
        if (problem != null) {
            throw new InvalidInputException(problem);
        }
    }

    private FieldProblem executors(Order order) {
        if (order.executors().isEmpty()) {
            return FieldProblem.of("executors", "appeals.field.executors-required");
        }
        if (catalog.enterprises(order.executors()).size()
                != order.executors().stream().distinct().count()) {
            return FieldProblem.of("executors", "appeals.field.executor-unknown");
        }
        return order.responsible() != null && !order.executors().contains(order.responsible())
                ? FieldProblem.of("responsible", "appeals.field.responsible-not-among-executors")
                : null;
    }
}
