package ua.vidhuk.web.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentHint;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.QuestionView.AssignmentView;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.appeals.boundary.TransferView.SentTransfer;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.knowledge.entity.Consultation;

/**
 * A question with what can be done now.
 *
 * @param question as the desk shows it
 * @param enterprises to which it can be given; the proposed one first
 * @param proposed code of the enterprise that its category proposes, or null
 * @param suggested who had such questions, the likeliest first; none when it is with somebody already
 * @param sent where it was handed over to, with what became of it there
 * @param forwardBy until when the law wants it passed on, where it went or seems to be another's; else null
 * @param letters by which it was forwarded to bodies outside the platform
 * @param attempt what was tried with it and failed, or null
 * @param open the word of the form that stands open, or nothing
 * @param incident the incident that it is in, or those near it
 * @param templates the tenant's words for answers
 * @param consultation from which article it was answered at once, or null
 * @param correctable whether the reader can put right what it is about, and where
 */
public record QuestionCard(
        QuestionView question,
        List<EnterpriseView> enterprises,
        String proposed,
        List<SuggestedEntry> suggested,
        List<SentTransfer> sent,
        Instant forwardBy,
        List<OutgoingLetter> letters,
        Attempt attempt,
        String open,
        IncidentHint incident,
        List<ReplyTemplate> templates,
        Consultation consultation,
        boolean correctable) {

    private static final Set<String> WITH_A_NOTE =
            Set.of("answer", "ask-clarification", "postpone", "redirect", "refuse");
    private static final Set<String> AT_ONCE = Set.of("accept", "start");

    public boolean can(String transition) {
        return question.transitions().contains(transition);
    }

    public boolean canAny() {
        return !question.transitions().isEmpty()
                || canExtend()
                || canPrioritise()
                || canShorten()
                || canRefuseByLaw()
                || correctable;
    }

    /** Whether the reader can give it more time. */
    public boolean canExtend() {
        return question.extendableUntil() != null;
    }

    /** Whether the reader can say that no additional study is needed. */
    public boolean canShorten() {
        return question.shortTerm() != null;
    }

    /** Whether the law has a ground for which the reader can refuse it. */
    public boolean canRefuseByLaw() {
        return !question.grounds().isEmpty();
    }

    /** Whether the reader can say that additional study is needed after all. */
    public boolean canStudy() {
        return !question.studyNeeded() && canExtend();
    }

    /** The words of what needs nothing but a press. */
    public List<String> atOnce() {
        return question.transitions().stream().filter(AT_ONCE::contains).toList();
    }

    /** The words of what needs an explanation. */
    public List<String> withNote() {
        return question.transitions().stream().filter(WITH_A_NOTE::contains).toList();
    }

    /** The controller is to call the applicant. */
    public boolean awaitsCallBack() {
        return can("verify") || can("close");
    }

    /** It goes to its first executor, and that is the next thing to do with it. */
    public boolean awaitsRouting() {
        return can("route") && question.assignments().isEmpty();
    }

    /** It seems to be another's, and nobody has passed it on, nor given it to an executor. */
    public boolean awaitsForwarding() {
        return forwardBy != null && question.state().equals("registered");
    }

    /** The names of the enterprise that its category proposes, or null. */
    public EnterpriseView proposal() {
        return enterprises.stream()
                .filter(each -> each.code().equals(proposed))
                .findFirst()
                .orElse(null);
    }

    /** Who had such questions, beside whom the category proposes. */
    public List<SuggestedEntry> otherwise() {
        return suggested.stream().filter(each -> !each.code().equals(proposed)).toList();
    }

    public boolean isOpen(String form) {
        return attempt == null ? open.equals(form) : attempt.action().equals(form);
    }

    /** What was typed into a form, or this. */
    public String typed(String form, String field, String otherwise) {
        return failed(form) ? attempt.typed(field) : otherwise;
    }

    /** The sentence about a field of a form, or null. */
    public String error(String form, String field) {
        return failed(form) ? attempt.error(field) : null;
    }

    /** Words to begin with in a step's form. */
    public List<ReplyTemplate> replies(String step) {
        return templates.stream()
                .filter(each -> each.suits(step, question.category()))
                .toList();
    }

    private boolean failed(String form) {
        return attempt != null && attempt.action().equals(form);
    }

    /** Whether what was tried can be tried again, in the form that stands open. */
    public boolean canTryAgain() {
        return attempt != null
                && switch (attempt.action()) {
                    case "extend" -> canExtend();
                    case "set-priority" -> canPrioritise();
                    case "set-study" -> canShorten() || canStudy();
                    case "refuse-by-law" -> canRefuseByLaw();
                    case "marks" -> true;
                    case "call-back" -> awaitsCallBack();
                    default -> can(attempt.action());
                };
    }

    /** Whether the reader can say how pressing it is. */
    public boolean canPrioritise() {
        return !question.priorities().isEmpty();
    }

    /** The names of an enterprise that was chosen, by language tag; its code when it is unknown here. */
    public Map<String, String> enterprise(String code) {
        return enterprises.stream()
                .filter(each -> each.code().equals(code))
                .map(EnterpriseView::names)
                .findFirst()
                .orElse(Map.of("uk", code));
    }

    /** Whether an enterprise is chosen in the routing form. */
    public boolean isChosen(String enterprise) {
        if (failed("route")) {
            return attempt.chosen("executors").contains(enterprise);
        }
        return question.assignments().isEmpty()
                ? enterprise.equals(proposed)
                : question.assignments().stream()
                        .anyMatch(each -> each.enterprise().equals(enterprise));
    }

    /** Whether an enterprise answers for the whole in the routing form. */
    public boolean isResponsible(String enterprise) {
        if (failed("route")) {
            return attempt.typed("responsible").equals(enterprise);
        }
        return question.assignments().isEmpty()
                ? enterprise.equals(proposed)
                : question.assignments().stream()
                        .anyMatch(
                                each -> each.responsible() && each.enterprise().equals(enterprise));
    }

    /** What the executors wrote, with which the answer to the applicant begins. */
    public String reports() {
        return question.assignments().stream()
                .map(AssignmentView::report)
                .filter(each -> each != null && !each.isBlank())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    /** Whether the applicant reads the words that go with a transition. */
    public boolean isForApplicant(String transition) {
        return Transition.valueOf(transition.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .isNoteForApplicant();
    }

    /** Files that browsers can show as pictures. */
    public static boolean isPicture(FileView file) {
        return file.mediaType().startsWith("image/") && !file.mediaType().startsWith("image/hei");
    }
}
