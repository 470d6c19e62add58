package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.BulkBook;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.control.QuestionList;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.control.StepLetters;
import ua.vidhuk.appeals.control.StepUndo;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Bulk;
import ua.vidhuk.appeals.entity.Bulk.Item;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Chooses many questions, looks at what would come of a step with them, and takes it with each; one transaction a call. */
@ApplicationScoped
@Transactional
public class BulkDesk {

    private static final Set<String> ACTIONS = Set.of(Bulk.ROUTE, Bulk.ACCEPT, Bulk.SET_PRIORITY, Bulk.CLOSE);

    @Inject
    BulkBook book;

    @Inject
    BulkViews views;

    @Inject
    AppealFinder finder;

    @Inject
    QuestionList list;

    @Inject
    QuestionProgress progress;

    @Inject
    QuestionDesk questions;

    @Inject
    PriorityDesk priorities;

    @Inject
    StepUndo undo;

    @Inject
    StepLetters letters;

    @Inject
    Clock clock;

    /**
     * Chooses questions by their ids; nothing is changed yet. The same key again finds what it chose before.
     *
     * @throws InvalidInputException when the action is none, or there are none or too many
     */
    public BulkView choose(String key, String action, List<UUID> chosen, Actor actor) {
        List<UUID> ids = chosen.stream().distinct().toList();
        var seen = Visibility.of(actor);
        List<Question> found = ids.isEmpty() || ids.size() > Bulk.MOST
                ? List.of()
                : finder.questions(ids).stream()
                        .filter(seen::includes)
                        .sorted((one, other) -> Integer.compare(
                                ids.indexOf(one.id().value()),
                                ids.indexOf(other.id().value())))
                        .toList();
        return keep(key, action, found, actor);
    }

    /** Chooses all of a list, up to the limit. */
    public BulkView choose(String key, String action, QuestionFilter filter, Actor actor) {
        return keep(key, action, list.page(filter, Visibility.of(actor), null, Bulk.MOST), actor);
    }

    private BulkView keep(String key, String action, List<Question> found, Actor actor) {
        if (action == null || !ACTIONS.contains(action)) {
            throw new InvalidInputException(FieldProblem.of("action", "appeals.field.bulk-action"));
        }
        permit(action, actor);
        Optional<Bulk> known = book.sentWith(key, actor.username());
        if (known.isPresent()) {
            return views.view(known.get(), actor);
        }
        if (found.isEmpty()) {
            throw new InvalidInputException(FieldProblem.of("questions", "appeals.field.bulk-questions"));
        }
        Instant now = clock.instant();
        var bulk = new Bulk(TimeOrderedId.at(now), actor.username(), action, Order.NONE, null, null, null);
        book.choose(bulk, key, found, now);
        // of two with the same key at once both find the first
        return views.view(book.sentWith(key, actor.username()).orElseThrow(), actor);
    }

    /**
     * @throws ProblemException {@code bulk-not-found}
     */
    public BulkView read(UUID id, Actor actor) {
        return views.view(own(id, actor), actor);
    }

    private Bulk own(UUID id, Actor actor) {
        Bulk bulk =
                book.find(id, actor.username()).orElseThrow(() -> new ProblemException(AppealProblem.BULK_NOT_FOUND));
        permit(bulk.action(), actor);
        return bulk;
    }

    /** Whoever may take none of the steps alone may not take it with many. */
    private static void permit(String action, Actor actor) {
        boolean may =
                switch (action) {
                    case Bulk.ROUTE -> actor.may(Permission.APPEAL_ROUTE);
                    case Bulk.ACCEPT -> actor.may(Permission.ASSIGNMENT_EXECUTE);
                    case Bulk.CLOSE -> actor.may(Permission.APPEAL_VERIFY);
                    default -> actor.may(Permission.APPEAL_ROUTE) || actor.may(Permission.DEADLINE_EXTEND);
                };
        if (!may) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
    }

    /**
     * Says what goes with the step; said again, the first word holds.
     *
     * @throws ProblemException {@code bulk-not-found}
     * @throws InvalidInputException naming what is missing
     */
    public void begin(UUID id, Order order, Actor actor) {
        Bulk bulk = own(id, actor);
        if (bulk.begunAt() == null) {
            views.check(bulk, order);
            book.begin(id, order, clock.instant());
        }
        Instant until = clock.instant().plus(Bulk.UNDO_WITHIN);
        book.undoUntil(id, until);
        letters.waitUntil(id, until);
    }

    /** The places of those in a state, in their order. */
    public List<Integer> in(UUID id, String state, Actor actor) {
        return book.items(own(id, actor).id()).stream()
                .filter(each -> each.state().equals(state))
                .map(Item::ordinal)
                .toList();
    }

    /** Takes the step with one question, unless somebody is about it already. */
    public void carryOut(UUID id, int ordinal, Actor actor) {
        Bulk bulk = own(id, actor);
        if (bulk.undoneAt() == null) {
            book.hold(id, ordinal, Bulk.WAITING).ifPresent(item -> carryOut(bulk, item, actor));
        }
    }

    private void carryOut(Bulk bulk, Item item, Actor actor) {
        progress.hold(new QuestionId(item.question()));
        String before = undo.before(progress.find(new QuestionId(item.question()), actor));
        var step = new Step(item.question(), item.version(), bulk.order().note());
        Order order = bulk.order();
        QuestionView done =
                switch (bulk.action()) {
                    case Bulk.ROUTE -> questions.route(step, order.executors(), order.responsible(), actor);
                    case Bulk.ACCEPT -> questions.move(step, Transition.ACCEPT, actor);
                    case Bulk.SET_PRIORITY -> priorities.change(step, order.priority(), actor);
                    case Bulk.CLOSE -> questions.confirm(step, actor);
                    default -> throw new IllegalStateException("no step with many is called " + bulk.action());
                };
        book.keep(
                bulk.id(),
                new Item(item.ordinal(), item.question(), item.version(), Bulk.DONE, null, done.version(), before));
        book.stepped(bulk.id(), item.ordinal());
    }

    /** From now on no more is done, and what was done is taken back as long as the time for it lasts. */
    public void beginUndo(UUID id, Actor actor) {
        Bulk bulk = own(id, actor);
        if (bulk.undoneAt() == null && !bulk.isUndoable(clock.instant())) {
            throw new ProblemException(AppealProblem.TOO_LATE_TO_UNDO);
        }
        book.beginUndo(id, clock.instant());
        letters.waitUntil(id, clock.instant().plus(Bulk.UNDO_WITHIN));
    }

    /** Takes the step with one question back, unless somebody is about it already. */
    public void takeBack(UUID id, int ordinal, Actor actor) {
        Bulk bulk = own(id, actor);
        if (bulk.undoneAt() != null) {
            book.hold(id, ordinal, Bulk.DONE).ifPresent(item -> {
                UUID letter = StepLetters.key(id, ordinal);
                undo.undo(new QuestionId(item.question()), item.versionAfter(), item.before(), letter, actor);
                note(id, item, Bulk.UNDONE, null);
            });
        }
    }

    /**
     * Notes that a step, or its undoing, was refused: the transaction in which it was tried is gone.
     *
     * @param from the state in which it was
     * @param problem the type of what was wrong
     */
    public void refuse(UUID id, int ordinal, String from, String problem, Actor actor) {
        own(id, actor);
        String state = from.equals(Bulk.WAITING) ? Bulk.REFUSED : Bulk.KEPT;
        book.hold(id, ordinal, from).ifPresent(item -> note(id, item, state, problem));
    }

    private void note(UUID id, Item item, String state, String problem) {
        book.keep(
                id,
                new Item(
                        item.ordinal(),
                        item.question(),
                        item.version(),
                        state,
                        problem,
                        item.versionAfter(),
                        item.before()));
    }
}
