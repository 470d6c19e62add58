package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.ArticleDesk;
import ua.vidhuk.knowledge.boundary.ArticleView;
import ua.vidhuk.knowledge.boundary.ConsultationDesk;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.TenantAddress;
import ua.vidhuk.web.workspace.BesidePart.Answered;
import ua.vidhuk.web.workspace.CallPage.Beside;

/** What is known about the questions of a call, and the call as it is when a caller is answered from it. */
@ApplicationScoped
public class BesideReader {

    @Inject
    ConsultationDesk consultations;

    @Inject
    ArticleDesk articles;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantAddress address;

    Beside of(CallForm form) {
        List<BesidePart> parts = IntStream.range(0, form.questions())
                .mapToObj(each -> of(form, each))
                .toList();
        return new Beside(
                parts,
                form.id(CallForm.ARTICLE)
                        .flatMap(each -> articles.find(each, actor.get()))
                        .orElse(null));
    }

    BesidePart of(CallForm form, int question) {
        return new BesidePart(
                question, consultations.beside(form.get(question, "category"), form.get(question, "text")), answers());
    }

    OpenedArticlePart opened(int question, UUID article) {
        return new OpenedArticlePart(
                new BesidePart(question, List.of(), answers()), articles.read(article, actor.get()));
    }

    private boolean answers() {
        return actor.get().may(Permission.APPEAL_ROUTE);
    }

    /**
     * The call of a caller who was answered from an article: what was not typed is taken from it. Of an article that is not there
     * any more, or was withdrawn while the call lasted, nothing is taken, and what was typed stays.
     */
    CallForm answered(CallForm form, Answered from) {
        return from.question() >= form.questions()
                ? form
                : articles.find(from.article(), actor.get())
                        .map(each -> filled(form, from.question(), each))
                        .orElse(form);
    }

    private CallForm filled(CallForm form, int question, ArticleView article) {
        CallForm filled = or(form, CallForm.name(question, "text"), article.title());
        if (!article.categories().isEmpty()) {
            filled = or(
                    filled,
                    CallForm.name(question, "category"),
                    article.categories().getFirst());
        }
        return or(filled, "answer", answer(article, form.get("language")))
                .with(CallForm.ARTICLE, article.id().toString());
    }

    private static CallForm or(CallForm form, String field, String value) {
        return form.get(field).isEmpty() ? form.with(field, value) : form;
    }

    /** What is internal is not named to the applicant, who reads the answer. */
    private String answer(ArticleView article, String tag) {
        Language language = Language.ofTag(tag).orElse(tenant.get().defaultLanguage());
        return article.open()
                ? Messages.text(
                        language,
                        "articles.answer.public",
                        Map.of("title", article.title(), "address", address.base() + "/articles/" + article.id()))
                : Messages.text(language, "articles.answer.internal");
    }
}
