package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.FollowedAppeal.FollowedQuestion;
import ua.vidhuk.appeals.boundary.FollowedAppeal.Step;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.FeedbackRules;
import ua.vidhuk.appeals.control.Ratings;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.FeedbackRule;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.persistence.control.EnumWord;

/** Makes the view of an appeal that its applicant follows: every step, no names of staff, no notes among staff. */
@ApplicationScoped
class FollowedViews {

    @Inject
    CatalogNameBoard catalog;

    @Inject
    FileStore files;

    @Inject
    AppealFinder finder;

    @Inject
    Ratings ratings;

    @Inject
    FeedbackRules rules;

    @Inject
    TransferViews transfers;

    @Inject
    Clock clock;

    FollowedAppeal view(Appeal appeal) {
        var names = catalog.of(appeal.questions());
        var ids = appeal.questions().stream().map(each -> each.id().value()).toList();
        var filesByOwner = files.listOf(ids);
        var scores = ratings.of(ids);
        var away = away(appeal);
        FeedbackRule rule = rules.get();
        Map<UUID, Integer> ordinals = appeal.questions().stream()
                .collect(Collectors.toMap(each -> each.id().value(), Question::ordinal));
        return new FollowedAppeal(
                appeal.registrationNumber(),
                appeal.accessCode().inGroups(),
                appeal.state().word(),
                appeal.registeredAt(),
                appeal.questions().stream()
                        .map(each -> question(
                                each,
                                names,
                                filesByOwner,
                                new Say(
                                        rule,
                                        scores.get(each.id().value()),
                                        away.get(each.id().value()))))
                        .toList(),
                finder.history(appeal.id()).stream()
                        .filter(each -> !each.transition().equals(HistoryEntry.REMARK))
                        .map(each -> step(each, ordinals))
                        .toList());
    }

    private Map<UUID, SentTransfer> away(Appeal appeal) {
        var gone = appeal.questions().stream()
                .filter(each -> each.state() == QuestionState.REDIRECTED)
                .map(each -> each.id().value())
                .toList();
        return gone.isEmpty() ? Map.of() : transfers.away(gone);
    }

    /** The applicant's say: for how long there is one, and what it was; and where a question is now. */
    private record Say(FeedbackRule rule, Integer score, SentTransfer away) {}

    private FollowedQuestion question(
            Question question, CatalogNames names, Map<UUID, List<StoredFile>> files, Say say) {
        boolean open = say.rule().isOpen(question, clock.instant());
        return new FollowedQuestion(
                question.id().value(),
                question.version(),
                question.ordinal(),
                names.category(question),
                question.text(),
                QuestionParts.place(question.place(), null),
                question.particulars(),
                question.state().word(),
                question.dueAt(),
                QuestionParts.isOverdue(question, clock.instant()),
                question.result().closedAt(),
                question.result().answer(),
                names.executors(question),
                QuestionParts.files(question, files),
                open && Transition.SAY_NOT_DONE.from().contains(question.state()),
                open && Transition.SAY_NOT_DONE.from().contains(question.state()),
                say.score(),
                say.away());
    }

    private static Step step(HistoryEntry entry, Map<UUID, Integer> ordinals) {
        return new Step(
                entry.occurredAt(),
                entry.questionId() == null ? 0 : ordinals.getOrDefault(entry.questionId(), 0),
                entry.actorKind().equals(EnumWord.of(ActorKind.RESIDENT)),
                entry.transition(),
                entry.stateAfter(),
                entry.isVisibleToApplicant() ? entry.note() : null);
    }
}
