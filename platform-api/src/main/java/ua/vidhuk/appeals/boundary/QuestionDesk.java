package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.control.ActingExecutor;
import ua.vidhuk.appeals.control.Extension;
import ua.vidhuk.appeals.control.QuestionFilter;
import ua.vidhuk.appeals.control.QuestionList;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Lists questions and moves them on, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class QuestionDesk {

    /** The most rows of a page. */
    public static final int PAGE_LIMIT = 200;

    /** Where counting ends: "as many as this, or more". Pages ask for counts all day, and nobody works off a thousand. */
    public static final int MOST_COUNTED = 1000;

    @Inject
    QuestionList list;

    @Inject
    QuestionProgress progress;

    @Inject
    Extension extension;

    @Inject
    AppealViews views;

    @Inject
    Catalog catalog;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /**
     * A page of the questions that the actor may see.
     *
     * @param cursor where the page before ended, or null
     * @param limit rows, 1 to 200
     */
    public QuestionRow.Page page(QuestionFilter filter, Actor actor, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<Question> found = list.page(filter, Visibility.of(actor), Cursor.parse(cursor), rows + 1);
        List<Question> shown = found.subList(0, Math.min(rows, found.size()));
        boolean newest = filter.order() == QuestionFilter.Order.NEWEST;
        String next = null;
        if (found.size() > rows) {
            Question last = shown.getLast();
            next = new Cursor(
                            newest ? last.registeredAt() : last.dueAt(),
                            last.id().value())
                    .text();
        }
        return new QuestionRow.Page(views.rows(shown), next);
    }

    /**
     * How many questions of the actor's are in each state that is not final, by its word, and under {@code overdue} how many
     * are late; no number is more than {@link #MOST_COUNTED}.
     */
    public Map<String, Long> counts(Actor actor) {
        var visibility = Visibility.of(actor);
        Map<String, Long> counts = list.counts(visibility, MOST_COUNTED).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().word(), Map.Entry::getValue));
        counts.put("overdue", list.overdue(visibility, clock.instant(), MOST_COUNTED));
        return counts;
    }

    /** A question that the actor may see. */
    public QuestionView read(UUID question, Actor actor) {
        return views.question(progress.find(new QuestionId(question), actor), actor);
    }

    /**
     * Gives the question to enterprises.
     *
     * @param executors codes of the enterprises, at least one
     * @param responsible code of the one that answers for the whole; null when there is only one
     */
    public QuestionView route(Step step, List<String> executors, String responsible, Actor actor) {
        Map<String, Enterprise> known = executors(executors);
        String lead = responsible == null ? executors.getFirst() : responsible;
        if (!known.containsKey(lead)) {
            throw new InvalidInputException(
                    FieldProblem.of("responsible", "appeals.field.responsible-not-among-executors"));
        }
        Set<UUID> ids = known.values().stream().map(Enterprise::id).collect(Collectors.toSet());
        UUID leadId = known.get(lead).id();
        return move(
                step, Transition.ROUTE, actor, (question, now) -> question.route(ids, leadId, actor.username(), now));
    }

    /** Makes a move that needs nothing but words; which move is told by the step's transition. */
    public QuestionView move(Step step, Transition transition, Actor actor) {
        String note = step.note();
        return switch (transition) {
            case ACCEPT ->
                move(
                        step,
                        transition,
                        actor,
                        (each, now) -> each.accept(ActingExecutor.of(each, actor, transition), now));
            case START ->
                move(step, transition, actor, (each, now) -> each.start(ActingExecutor.of(each, actor, transition)));
            case REPORT_DONE ->
                move(
                        step,
                        transition,
                        actor,
                        (each, now) -> each.reportDone(ActingExecutor.of(each, actor, transition), note, now));
            case VERIFY -> move(step, transition, actor, (each, now) -> each.verify());
            case CLOSE -> move(step, transition, actor, (each, now) -> each.close(note, now));
            case SEND_TO_REWORK -> move(step, transition, actor, (each, now) -> each.sendToRework());
            case ANSWER -> move(step, transition, actor, (each, now) -> each.answer(note, now));
            case ASK_CLARIFICATION -> move(step, transition, actor, (each, now) -> each.askClarification(now));
            case POSTPONE -> move(step, transition, actor, (each, now) -> each.postpone());
            case REDIRECT -> move(step, transition, actor, (each, now) -> each.redirect(note, now));
            case REFUSE -> move(step, transition, actor, (each, now) -> each.refuse(note, now));
            case ROUTE, SAY_NOT_DONE, TAKE_BACK, CLOSE_WITH_INCIDENT ->
                throw new IllegalArgumentException(transition + " needs more than words, or is the applicant's");
        };
    }

    /**
     * Gives the question more time, within what the law allows.
     *
     * @param until the last day, in the tenant's time zone
     */
    public QuestionView extend(Step step, LocalDate until, Actor actor) {
        var wish = new Extension.Wish(new QuestionId(step.question()), step.version(), until, step.note());
        return views.question(extension.extend(wish, actor), actor);
    }

    /** Says that it is done, with photos: both or, when anything is refused, neither. */
    public QuestionView reportDone(Step step, List<NewFile> photos, Actor actor) {
        QuestionView done = move(step, Transition.REPORT_DONE, actor);
        photos.forEach(each -> files.store(step.question(), each, actor));
        return photos.isEmpty() ? done : read(step.question(), actor);
    }

    /** Confirms, unless somebody did, and closes with the step's words as the answer: both or neither. */
    public QuestionView confirm(Step step, Actor actor) {
        progress.hold(new QuestionId(step.question()));
        Step last = step;
        if (read(step.question(), actor).transitions().contains(Transition.VERIFY.word())) {
            var verified = move(new Step(step.question(), step.version(), null), Transition.VERIFY, actor);
            last = new Step(step.question(), verified.version(), step.note());
        }
        return move(last, Transition.CLOSE, actor);
    }

    /**
     * A step somebody takes with a question.
     *
     * @param question which
     * @param version that was seen
     * @param note the words that go with it, or null
     */
    public record Step(UUID question, long version, String note) {}

    /** Adds a photo or document to a question that the actor may see. */
    public QuestionView attach(UUID question, NewFile file, Actor actor) {
        Question found = progress.find(new QuestionId(question), actor);
        files.store(found.id().value(), file, actor);
        return views.question(found, actor);
    }

    /** The content of a file of a question that the actor may see. */
    public FileContent open(UUID question, UUID file, Actor actor) {
        Question found = progress.find(new QuestionId(question), actor);
        return QuestionParts.open(files, found, file);
    }

    private QuestionView move(Step step, Transition transition, Actor actor, BiConsumer<Question, Instant> act) {
        var move = new Move(
                new QuestionId(step.question()),
                step.version(),
                transition,
                step.note(),
                transition.isNoteForApplicant());
        return views.question(progress.move(move, actor, act), actor);
    }

    private Map<String, Enterprise> executors(List<String> codes) {
        if (codes == null || codes.isEmpty()) {
            throw new InvalidInputException(FieldProblem.of("executors", "appeals.field.executors-required"));
        }
        Map<String, Enterprise> known = catalog.enterprises(new HashSet<>(codes)).stream()
                .collect(Collectors.toMap(Enterprise::code, each -> each));
        if (!known.keySet().containsAll(codes)) {
            throw new InvalidInputException(FieldProblem.of("executors", "appeals.field.executor-unknown"));
        }
        return known;
    }
}
