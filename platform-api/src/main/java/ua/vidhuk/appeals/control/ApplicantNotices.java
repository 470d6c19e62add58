package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.appeals.control.StepLetters.OfMany;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.DeadlineMove;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.messaging.control.Notices.Occasion;
import ua.vidhuk.messaging.entity.Attachments;
import ua.vidhuk.messaging.entity.Hold;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes to applicants what happened to their appeals (B7), when they left an address. */
@ApplicationScoped
public class ApplicantNotices {

    private static final Set<Transition> TOLD = EnumSet.of(
            Transition.ROUTE,
            Transition.REPORT_DONE,
            Transition.CLOSE,
            Transition.SEND_TO_REWORK,
            Transition.ANSWER,
            Transition.ASK_CLARIFICATION,
            Transition.POSTPONE,
            Transition.REDIRECT,
            Transition.TAKE_BACK,
            Transition.REFUSE,
            Transition.CLOSE_WITH_INCIDENT);
    /** The states of which the applicant was told, so that they are told as well when it was taken back. */
    private static final Set<String> UNDONE = Set.of(QuestionState.ROUTED.word(), QuestionState.CLOSED.word());

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    AppealFinder finder;

    @Inject
    Notices notices;

    @Inject
    ApplicantPapers papers;

    @Inject
    StepLetters letters;

    @Inject
    TenantRegistry tenants;

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    void tell(@Observes DeliveredEvent delivered) {
        DomainEvent event = delivered.event();
        if (event.type().equals(Transition.SAY_NOT_DONE.eventType())) {
            letters.drop(event);
            return;
        }
        boolean registered = event.type().equals(AppealRegistrar.REGISTERED_EVENT);
        boolean extended = event.type().equals(DeadlineKeeper.MOVED) && isPutOff(event);
        Optional<Transition> transition = TOLD.stream()
                .filter(each -> each.eventType().equals(event.type()))
                .findFirst();
        boolean undone = event.type().equals(StepUndo.UNDONE)
                && UNDONE.contains(event.payload().getString("before"));
        if (!registered && !extended && !undone && transition.isEmpty()) {
            return;
        }
        // An event without its appeal is a fault: it is delivered again, and nobody is left without a letter.
        Appeal appeal = finder.byId(new AppealId(event.aggregateId()))
                .orElseThrow(() -> new IllegalStateException("no appeal of event " + event.id()));
        if (appeal.applicant().email() != null) {
            tell(appeal, event, transition, tenants.require(delivered.tenant()));
        }
    }

    /** Whoever was not told yet of a step that is undone needs to hear of neither. */
    private void tell(Appeal appeal, DomainEvent event, Optional<Transition> transition, Tenant tenant) {
        boolean undone = event.type().equals(StepUndo.UNDONE);
        Optional<OfMany> many = transition.isPresent() ? letters.of(event) : Optional.empty();
        boolean news =
                undone ? letters.isToBeTold(event) : many.filter(OfMany::undone).isEmpty();
        if (news) {
            write(appeal, event, transition, many.map(OfMany::hold).orElse(null), tenant);
        }
    }

    /** Somebody gave it more time, or put its category right, and not the clock that stood. */
    private static boolean isPutOff(DomainEvent event) {
        String cause = event.payload().getString("cause");
        return cause.equals(DeadlineMove.EXTENSION)
                || Set.of(DeadlineMove.STUDY, DeadlineMove.CATEGORY).contains(cause)
                        && event.payload().getBoolean("later");
    }

    private void write(Appeal appeal, DomainEvent event, Optional<Transition> transition, Hold hold, Tenant tenant) {
        boolean registered = event.type().equals(AppealRegistrar.REGISTERED_EVENT);
        Map<String, String> words = words(appeal, event, tenant);
        Attachments letter = Attachments.NONE;
        if (!registered && hold == null) {
            letters.letGo(event);
        }
        if (!registered) {
            Optional<HistoryEntry> said = said(appeal, event);
            letter = said.map(each -> papers.of(question(appeal, each), each, tenant))
                    .orElse(Attachments.NONE);
            words.put("step", Messages.text(appeal.language(), "appeals.step." + step(event, transition)));
            words.put("note", said.map(HistoryEntry::note).orElse(""));
            words.put("letter", enclosed(letter, appeal.language()));
        }
        String template =
                template(registered, transition.isPresent() || event.type().equals(StepUndo.UNDONE));
        notices.enqueue(
                new Occasion(event.id(), template, appeal.id().value(), hold),
                appeal.applicant().email(),
                appeal.language(),
                Map.copyOf(words),
                letter);
    }

    private Map<String, String> words(Appeal appeal, DomainEvent event, Tenant tenant) {
        var words = new HashMap<String, String>();
        words.put("number", appeal.registrationNumber());
        words.put("code", appeal.accessCode().inGroups());
        words.put("due", due(appeal, event, tenant.timeZone()));
        words.put("link", address(tenant) + "/follow/" + appeal.accessCode().value());
        words.put("office", tenant.officeName().in(appeal.language()));
        return words;
    }

    private static String enclosed(Attachments letter, Language language) {
        return letter.list().isEmpty() ? "" : Messages.text(language, "appeals.letter.enclosed");
    }

    private static String step(DomainEvent event, Optional<Transition> transition) {
        boolean undone = event.type().equals(StepUndo.UNDONE);
        return transition.map(Transition::word).orElse(undone ? HistoryEntry.UNDONE : HistoryEntry.EXTENDED);
    }

    private static String template(boolean registered, boolean moved) {
        if (registered) {
            return "appeals.registered";
        }
        return moved ? "appeals.progress" : "appeals.extended";
    }

    private static Question question(Appeal appeal, HistoryEntry said) {
        return appeal.questions().stream()
                .filter(each -> each.id().value().equals(said.questionId()))
                .findFirst()
                .orElseThrow();
    }

    /** What the applicant was told of the question then. */
    private Optional<HistoryEntry> said(Appeal appeal, DomainEvent event) {
        UUID question = UUID.fromString(event.payload().getString("question"));
        return finder.history(appeal.id()).stream()
                .filter(each ->
                        question.equals(each.questionId()) && each.occurredAt().equals(event.occurredAt()))
                .filter(each -> each.isVisibleToApplicant() && each.note() != null)
                .findFirst();
    }

    /** When the question is answered that the letter is about, or the last of all that were registered. */
    private static String due(Appeal appeal, DomainEvent event, ZoneId zone) {
        String question = event.payload().getString("question", null);
        return appeal.questions().stream()
                .filter(each -> question == null || each.id().toString().equals(question))
                .map(Question::dueAt)
                .max(Comparator.naturalOrder())
                .map(each -> DATE.format(each.atZone(zone)))
                .orElseThrow();
    }

    private String address(Tenant tenant) {
        return tenant.host() == null ? publicUrl + "/" + tenant.slug() : "https://" + tenant.host();
    }
}
