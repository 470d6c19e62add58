package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.AppealView.ApplicantView;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.QuestionView.AssignmentView;
import ua.vidhuk.appeals.boundary.QuestionView.PlaceView;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.DeadlineKeeper;
import ua.vidhuk.appeals.control.Grounds;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;

/** Makes views of appeals, with what each reader may see. */
@ApplicationScoped
class AppealViews {

    @Inject
    CatalogNameBoard catalog;

    @Inject
    FileStore files;

    @Inject
    AppealFinder finder;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Grounds grounds;

    @Inject
    OutsidePlaces places;

    @Inject
    Clock clock;

    /** An appeal for staff: without the applicant, and with only its own questions, for an executor. */
    AppealView appeal(Appeal appeal, Actor actor) {
        var visibility = Visibility.of(actor);
        var questions = appeal.questions().stream().filter(visibility::includes).toList();
        var names = catalog.of(questions);
        var filesByOwner = filesOf(questions);
        var seen = questions.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        var applicant = appeal.applicant();
        return new AppealView(
                appeal.id().value(),
                appeal.registrationNumber(),
                appeal.channel().word(),
                appeal.language().tag(),
                appeal.state().word(),
                appeal.registeredAt(),
                appeal.registeredBy(),
                appeal.closedAt(),
                marks(appeal, actor),
                appeal.version(),
                visibility.all() ? new ApplicantView(applicant.name(), applicant.phone(), applicant.email()) : null,
                null,
                null,
                questions.stream()
                        .map(each -> question(each, actor, names, filesByOwner))
                        .toList(),
                finder.history(appeal.id()).stream()
                        .filter(each -> each.questionId() == null || seen.contains(each.questionId()))
                        .map(AppealViews::history)
                        .toList());
    }

    private MarksView marks(Appeal appeal, Actor actor) {
        UUID other = appeal.repeatOf();
        return new MarksView(
                appeal.marks().contains(Mark.ANONYMOUS),
                appeal.signatories(),
                other,
                other == null
                        ? null
                        : finder.byId(new AppealId(other))
                                .map(Appeal::registrationNumber)
                                .orElse(null),
                mayDecide(actor));
    }

    QuestionView question(Question question, Actor actor) {
        var names = catalog.of(List.of(question));
        return question(question, actor, names, filesOf(List.of(question)));
    }

    List<QuestionRow> rows(List<Question> questions) {
        var names = catalog.of(questions);
        return questions.stream().map(each -> row(each, names)).toList();
    }

    private Map<UUID, List<StoredFile>> filesOf(List<Question> questions) {
        return files.listOf(questions.stream().map(each -> each.id().value()).toList());
    }

    private QuestionView question(
            Question question, Actor actor, CatalogNames names, Map<UUID, List<StoredFile>> filesByOwner) {
        return new QuestionView(
                question.id().value(),
                question.appeal().id().value(),
                question.appeal().registrationNumber(),
                question.ordinal(),
                names.categories().get(question.categoryId()).code(),
                names.category(question),
                question.text(),
                place(question.place()),
                question.particulars(),
                question.state().word(),
                question.priority().word(),
                question.registeredAt(),
                question.dueAt(),
                QuestionParts.isOverdue(question, clock.instant()),
                question.clockStoppedAt(),
                extendableUntil(question, actor),
                question.isStudyNeeded(),
                shortTerm(question, actor),
                question.result().answer(),
                question.result().closedAt(),
                question.reworkCount(),
                question.current().stream()
                        .map(each -> assignment(each, names.enterprises().get(each.enterpriseId())))
                        .toList(),
                QuestionParts.files(question, filesByOwner),
                transitions(question, actor),
                priorities(question, actor),
                grounds.of(question, actor, clock.instant()).stream()
                        .map(each -> ground(each, question))
                        .toList(),
                question.version());
    }

    private PlaceView place(Place place) {
        var outside = place == null
                ? Optional.<OutsideView>empty()
                : places.find(place.latitude(), place.longitude()).map(OutsideView::of);
        return QuestionParts.place(place, outside.orElse(null));
    }

    private Instant extendableUntil(Question question, Actor actor) {
        boolean late = question.state().isFinal() || question.dueAt().isBefore(clock.instant());
        if (late || !actor.may(Permission.DEADLINE_EXTEND)) {
            return null;
        }
        Instant limit = keeper.limit(question);
        return limit.isAfter(question.dueAt()) ? limit : null;
    }

    private static GroundView ground(Grounds.Holding holding, Question question) {
        var ground = holding.ground();
        return new GroundView(
                ground.code(), ground.words().in(question.appeal().language()), ground.byHead(), holding.until());
    }

    /** Whether it is the actor's to say how a question is dealt with. */
    private static boolean mayDecide(Actor actor) {
        return actor.may(Permission.APPEAL_ROUTE) || actor.may(Permission.DEADLINE_EXTEND);
    }

    private Instant shortTerm(Question question, Actor actor) {
        return mayDecide(actor) ? keeper.shortTerm(question, clock.instant()).orElse(null) : null;
    }

    private static List<String> transitions(Question question, Actor actor) {
        return Transition.possible(question.state(), actor).stream()
                .map(Transition::word)
                .toList();
    }

    private static List<String> priorities(Question question, Actor actor) {
        return question.state().isFinal() || !mayDecide(actor)
                ? List.of()
                : Stream.of(Priority.values())
                        .filter(each -> each != question.priority())
                        .map(Priority::word)
                        .toList();
    }

    private QuestionRow row(Question question, CatalogNames names) {
        return new QuestionRow(
                question.id().value(),
                question.appeal().id().value(),
                question.appeal().registrationNumber(),
                question.ordinal(),
                question.appeal().channel().word(),
                names.categories().get(question.categoryId()).code(),
                names.category(question),
                Excerpt.of(question.text()),
                QuestionParts.placeInOneLine(question.place()),
                question.place() == null ? null : question.place().latitude(),
                question.place() == null ? null : question.place().longitude(),
                question.state().word(),
                question.priority().word(),
                question.registeredAt(),
                question.dueAt(),
                QuestionParts.isOverdue(question, clock.instant()),
                names.executors(question),
                question.appeal().marks().stream().map(Mark::word).toList(),
                question.version());
    }

    private static HistoryView history(HistoryEntry entry) {
        return new HistoryView(
                entry.occurredAt(),
                entry.questionId(),
                entry.actorKind(),
                entry.actorName(),
                entry.transition(),
                entry.stateBefore(),
                entry.stateAfter(),
                entry.note());
    }

    private static AssignmentView assignment(Assignment assignment, CatalogNames.Named enterprise) {
        return new AssignmentView(
                enterprise.code(),
                enterprise.names(),
                assignment.isResponsible(),
                assignment.state().word(),
                assignment.assignedAt(),
                assignment.doneAt(),
                assignment.report());
    }
}
