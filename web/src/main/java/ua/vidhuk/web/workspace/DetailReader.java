package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.CallerAppeal;
import ua.vidhuk.appeals.boundary.EarlierAppeal;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentHint;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.appeals.boundary.OutgoingDesk;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.ReplyDesk;
import ua.vidhuk.appeals.boundary.SuggestionDesk;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.appeals.boundary.TransferDesk;
import ua.vidhuk.appeals.boundary.TransferView;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.knowledge.boundary.ConsultationDesk;
import ua.vidhuk.knowledge.entity.Consultation;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Reads an appeal with all that its page shows. */
@ApplicationScoped
public class DetailReader {

    private static final IncidentHint NO_INCIDENT = new IncidentHint(null, List.of());

    @Inject
    AppealDesk appeals;

    @Inject
    MarkDesk marks;

    @Inject
    CallDesk calls;

    @Inject
    IncidentDesk incidents;

    @Inject
    SuggestionDesk suggestions;

    @Inject
    TransferDesk transfers;

    @Inject
    OutgoingDesk outgoing;

    @Inject
    ReplyDesk replies;

    @Inject
    ConsultationDesk consultations;

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * What is particular about this look at an appeal.
     *
     * @param done the word of what was just done, or nothing
     * @param open the word of the form that stands open, or nothing
     * @param attempt what failed, or null
     */
    record Look(String done, String open, Attempt attempt) {}

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code appeal-not-found}
     */
    DetailPane read(UUID id, ListQuery query, Look look) {
        AppealView appeal = appeals.read(id, actor.get());
        List<ReplyTemplate> templates = actor.get().may(Permission.APPEAL_READ) ? replies.current() : List.of();
        Map<UUID, Consultation> given = consultations.of(
                appeal.questions().stream().map(QuestionView::id).toList());
        List<QuestionCard> cards = appeal.questions().stream()
                .map(each -> card(each, appeal, look, templates, given.get(each.id())))
                .toList();
        List<PhoneCall> conversations =
                actor.get().may(Permission.APPEAL_READ) ? calls.ofAppeal(appeal.id()) : List.of();
        List<EarlierAppeal> repeated = appeal.marks().changeable() ? marks.earlier(id) : List.of();
        return new DetailPane(appeal, cards, earlier(appeal), repeated, conversations, query, look.done());
    }

    private QuestionCard card(
            QuestionView question,
            AppealView appeal,
            Look look,
            List<ReplyTemplate> templates,
            Consultation consultation) {
        boolean routable = question.transitions().contains("route");
        String proposed = routable ? proposed(question.category()) : null;
        boolean tried = look.attempt() != null && look.attempt().question().equals(question.id());
        Optional<TransferView> went = went(question, appeal);
        return new QuestionCard(
                question,
                routable || tried ? enterprises(proposed) : List.of(),
                proposed,
                routable && question.assignments().isEmpty() ? suggested(question, appeal.language()) : List.of(),
                question.state().equals("redirected")
                        ? went.map(TransferView::sent).orElse(List.of())
                        : List.of(),
                went.map(TransferView::forwardBy).orElse(null),
                question.state().equals("redirected") && actor.get().may(Permission.APPEAL_READ)
                        ? outgoing.ofQuestion(question.id(), actor.get())
                        : List.of(),
                tried ? look.attempt() : null,
                look.open(),
                actor.get().may(Permission.APPEAL_READ) ? incidents.around(question.id(), actor.get()) : NO_INCIDENT,
                templates,
                consultation,
                question.closedAt() == null && actor.get().may(Permission.APPEAL_ROUTE));
    }

    /** Where a question went that was handed over, and by when one has to go that seems to be another's. */
    private Optional<TransferView> went(QuestionView question, AppealView appeal) {
        boolean elsewhere = question.state().equals("registered")
                && (question.place().outside() != null || cameBack(question, appeal));
        return elsewhere || question.state().equals("redirected")
                ? Optional.of(transfers.of(question.id(), tenant.get(), actor.get()))
                : Optional.empty();
    }

    private static boolean cameBack(QuestionView question, AppealView appeal) {
        return appeal.history().stream()
                .anyMatch(each -> question.id().equals(each.questionId())
                        && each.transition().equals(Transition.TAKE_BACK.word()));
    }

    private List<SuggestedEntry> suggested(QuestionView question, String language) {
        return suggestions.about(question.text(), language, question.category()).executors();
    }

    private String proposed(String category) {
        return catalog.categories(tenant.get()).stream()
                .filter(each -> each.code().equals(category) && each.executor() != null)
                .map(CategoryView::executor)
                .findFirst()
                .orElse(null);
    }

    private List<EnterpriseView> enterprises(String first) {
        return catalog.enterprises(tenant.get()).stream()
                .sorted(Comparator.comparing(each -> !each.code().equals(first)))
                .toList();
    }

    private List<CallerAppeal> earlier(AppealView appeal) {
        if (appeal.applicant() == null || appeal.applicant().phone() == null) {
            return List.of();
        }
        return appeals.ofCaller(appeal.applicant().phone(), tenant.get(), actor.get()).stream()
                .filter(each -> !each.id().equals(appeal.id()))
                .toList();
    }
}
