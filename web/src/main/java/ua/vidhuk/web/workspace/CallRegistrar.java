package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.IncidentRow;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.boundary.RegisteredAppeal.RegisteredQuestion;
import ua.vidhuk.appeals.boundary.Sending;
import ua.vidhuk.appeals.control.AppealMarks;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.LetterDesk;
import ua.vidhuk.intake.boundary.SourceDesk;
import ua.vidhuk.knowledge.boundary.ArticleDesk;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.boundary.ConsultationDesk;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.portal.Asked;
import ua.vidhuk.web.portal.Catalogue;

/** Registers what was said on the phone. */
@ApplicationScoped
public class CallRegistrar {

    @Inject
    AppealDesk appeals;

    @Inject
    IncidentDesk incidents;

    @Inject
    QuestionDesk questions;

    @Inject
    CallDesk calls;

    @Inject
    LetterDesk letters;

    @Inject
    SourceDesk sources;

    @Inject
    ArticleDesk articles;

    @Inject
    ConsultationDesk consultations;

    @Inject
    MarkDesk marks;

    @Inject
    PublicCatalog catalog;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /** Registers it, and says how many signed it; sent again, it goes on where it was broken off. */
    RegisteredAppeal register(CallForm typed) {
        CallForm form =
                CallOfTrust.kept(typed, typed.call().flatMap(calls::find).orElse(null));
        Integer signatories = AppealMarks.checked(Signatories.of(form.values().get(CallForm.SIGNATORIES)));
        RegisteredAppeal appeal = enter(form);
        if (signatories != null) {
            marks.setSignatories(appeal.id(), signatories, actor.get());
        }
        return appeal;
    }

    /** Of a letter the letter itself is the key, so that two of the staff do not register it twice. */
    private RegisteredAppeal enter(CallForm form) {
        var letter = form.id(CallForm.LETTER);
        if (letter.isPresent()) {
            var appeal = letters.register(letter.get(), form.asAppeal(this::asked), tenant.get(), actor.get());
            join(appeal, form);
            return appeal;
        }
        var delivery = form.id(CallForm.DELIVERY);
        if (delivery.isPresent()) {
            var appeal = sources.register(delivery.get(), form.asAppeal(this::asked), tenant.get(), actor.get());
            join(appeal, form);
            return appeal;
        }
        String key = actor.get().username() + ":" + form.key();
        var sending = new Sending(form.asAppeal(this::asked), key, List.of(), form.incidents());
        var appeal = appeals.register(sending, tenant.get(), actor.get());
        form.call().ifPresent(call -> calls.attach(call, appeal.id()));
        return appeal;
    }

    /** The letter is decided by now; an incident that has closed meanwhile changes nothing of that. */
    private void join(RegisteredAppeal appeal, CallForm form) {
        form.incidents()
                .forEach((at, incident) -> incidents.joinIfOpen(
                        incident, appeal.questions().get(at).id(), actor.get()));
    }

    /** The incidents of which the questions have become part. */
    List<IncidentRow> joined(RegisteredAppeal appeal, CallForm form) {
        return form.incidents().isEmpty()
                ? List.of()
                : incidents.joinedBy(
                        appeal.questions().stream().map(each -> each.id()).toList());
    }

    /** What a category asks, in the language in which the operator reads it out. */
    List<Asked> asked(String category) {
        return new Catalogue(catalog.categories(tenant.get()), List.of(), List.of()).asked(category, language.get());
    }

    /**
     * Registers a consultation (P2): all its questions are closed with the one answer that was given, and the article is noted
     * from which it was. It counts once as a consultation, with an article or without. Sent again, it goes on where it was broken
     * off.
     */
    RegisteredAppeal consult(CallForm form) {
        if (!actor.get().may(Permission.APPEAL_ROUTE)) {
            throw new ProblemException(IdentityProblem.FORBIDDEN);
        }
        String answer = PlainText.clean(form.get("answer"));
        if (answer == null) {
            throw new InvalidInputException(FieldProblem.of("answer", "appeals.field.note-required"));
        }
        // One that was withdrawn while the call lasted is named no more; the call is registered all the same.
        Optional<ArticleView> article = form.id(CallForm.ARTICLE).flatMap(each -> articles.find(each, actor.get()));
        RegisteredAppeal appeal = register(form);
        appeal.questions().forEach(each -> answer(questions.read(each.id(), actor.get()), answer));
        appeals.noteConsultation(appeal.id(), actor.get());
        article.ifPresent(each -> consultations.note(
                each.id(),
                appeal.questions().stream().map(RegisteredQuestion::id).toList(),
                actor.get()));
        return appeal;
    }

    private void answer(QuestionView question, String answer) {
        if (question.transitions().contains(Transition.ANSWER.word())) {
            questions.move(new Step(question.id(), question.version(), answer), Transition.ANSWER, actor.get());
        }
    }
}
