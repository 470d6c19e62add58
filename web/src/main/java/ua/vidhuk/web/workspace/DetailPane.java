package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.CallerAppeal;
import ua.vidhuk.appeals.boundary.EarlierAppeal;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.web.paper.LetterKind;

/**
 * An appeal with what can be done now.
 *
 * @param appeal as the desk shows it to this reader
 * @param cards its questions
 * @param earlier what the same applicant turned to the centre with before, the newest first
 * @param repeated what the applicant was answered before; none for who cannot say that this repeats it
 * @param calls the conversations of which it was registered; none for who may not see the applicant (L9)
 * @param query the list to go back to
 * @param done the word of what was just done, or nothing
 */
public record DetailPane(
        AppealView appeal,
        List<QuestionCard> cards,
        List<CallerAppeal> earlier,
        List<EarlierAppeal> repeated,
        List<PhoneCall> calls,
        ListQuery query,
        String done) {

    private static final Set<String> DEEDS = Set.of(
            "route",
            "accept",
            "start",
            "report-done",
            "call-back",
            "send-to-rework",
            "answer",
            "ask-clarification",
            "postpone",
            "extend",
            "set-priority",
            "set-study",
            "marks",
            "refuse-by-law",
            "incident",
            "correct",
            "redirect",
            "refuse");

    public DetailPane {
        done = DEEDS.contains(done) ? done : "";
    }

    /** The address to which a form of a question is sent, below the tenant's base. */
    public String action(QuestionCard card, String form) {
        String seen = appeal.history().isEmpty() ? "" : "&" + ListRequest.SEEN + "=" + newest();
        return "/workspace/questions/" + card.question().id() + "/" + form + query.text() + seen;
    }

    private Instant newest() {
        return appeal.history().stream()
                .map(HistoryView::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The question with which something was tried that met what somebody else did; empty when nothing did. */
    public Optional<QuestionCard> contested() {
        return cards.stream()
                .filter(each -> each.attempt() != null && each.attempt().isConflict())
                .findFirst();
    }

    /** What others did with a question since the page on which the attempt was typed, the oldest first; their last step at least. */
    public List<HistoryView> meanwhile(QuestionCard card) {
        List<HistoryView> ofQuestion = appeal.history().stream()
                .filter(each -> each.questionId() == null
                        || each.questionId().equals(card.question().id()))
                .toList();
        List<HistoryView> since = ofQuestion.stream()
                .filter(each -> card.attempt().seen() != null
                        && each.at().isAfter(card.attempt().seen()))
                .toList();
        return since.isEmpty() && !ofQuestion.isEmpty() ? List.of(ofQuestion.getLast()) : since;
    }

    /** Whether the form for what the appeal is by law stands with this question: with the first one. */
    public boolean isMarkedAt(QuestionCard card) {
        return appeal.marks().changeable() && card == cards.getFirst();
    }

    /** The address of a file, below the tenant's base. */
    public String file(QuestionCard card, UUID file) {
        return "/workspace/questions/" + card.question().id() + "/files/" + file;
    }

    /** The address of another appeal that keeps the same list. */
    public String address(UUID appeal) {
        return "/workspace/appeals/" + appeal + query.text();
    }

    /** The letters to the applicant that can be printed of a question. */
    public List<LetterKind> letters(QuestionCard card) {
        return appeal.applicant() == null ? List.of() : LetterKind.of(appeal, card.question());
    }

    /** What went wrong, if anything. */
    public Optional<Attempt> attempt() {
        return cards.stream()
                .map(QuestionCard::attempt)
                .filter(each -> each != null && each.isRefused())
                .findFirst();
    }

    /** The open question that is due first; empty when all are at their end. */
    public Optional<QuestionView> mostUrgent() {
        return cards.stream()
                .map(QuestionCard::question)
                .filter(each -> each.closedAt() == null && !each.state().equals("closed"))
                .min((one, other) -> one.dueAt().compareTo(other.dueAt()));
    }

    /** Changes when anything of it does, so that a page knows whether it still shows what there is. */
    public String mark() {
        return cards.stream()
                .map(each -> String.valueOf(each.question().version()))
                .collect(Collectors.joining("-", appeal.history().size() + "-", ""));
    }

    /** What happened, the newest first. */
    public List<HistoryView> history() {
        return appeal.history().reversed();
    }

    /** The number of the question that an entry of the history is about, or 0 when there is only one. */
    public int ordinal(HistoryView entry) {
        if (cards.size() < 2 || entry.questionId() == null) {
            return 0;
        }
        return cards.stream()
                .map(QuestionCard::question)
                .filter(each -> each.id().equals(entry.questionId()))
                .mapToInt(QuestionView::ordinal)
                .findFirst()
                .orElse(0);
    }
}
