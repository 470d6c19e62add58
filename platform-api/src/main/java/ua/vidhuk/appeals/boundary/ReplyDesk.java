package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.control.ReplyCheck;
import ua.vidhuk.appeals.control.ReplyFilling;
import ua.vidhuk.appeals.control.ReplyTemplates;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Placeholder;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.ReplyText;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.ProblemException;

/** The tenant's words for answers (P5), one transaction a call. */
@ApplicationScoped
@Transactional
public class ReplyDesk {

    @Inject
    ReplyTemplates templates;

    @Inject
    ReplyCheck check;

    @Inject
    ReplyFilling filling;

    @Inject
    QuestionProgress progress;

    @Inject
    CatalogNameBoard catalog;

    /** All of them in the version that holds, those that are offered no more at the end. */
    public List<ReplyTemplate> current() {
        return templates.current();
    }

    /**
     * The versions of one, the newest first.
     *
     * @throws ProblemException {@code template-not-found}
     */
    public List<ReplyTemplate> versions(UUID id) {
        return templates.versions(id);
    }

    /**
     * Keeps a new one.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is missing or wrong
     */
    public ReplyTemplate add(ReplyTemplate typed, Actor actor) {
        return templates
                .versions(templates.add(check.check(typed, true), actor))
                .getFirst();
    }

    /**
     * Keeps a new version of one.
     *
     * @param typed its version is the one that was changed
     * @throws ProblemException {@code template-not-found}, {@code changed-meanwhile}
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is missing or wrong
     */
    public ReplyTemplate change(ReplyTemplate typed, Actor actor) {
        templates.versions(typed.id());
        templates.change(typed.id(), typed.version(), check.check(typed, false), actor);
        return templates.versions(typed.id()).getFirst();
    }

    /**
     * What suits a step with a question, filled in.
     *
     * @param step word of the transition
     */
    public List<FilledReply> offered(UUID question, String step, Actor actor) {
        Question found = progress.find(new QuestionId(question), actor);
        String category =
                catalog.of(List.of(found)).categories().get(found.categoryId()).code();
        return templates.current().stream()
                .filter(each -> each.suits(step, category))
                .map(each -> filled(each, found))
                .toList();
    }

    /**
     * One template, filled in for a question.
     *
     * @throws ProblemException {@code question-not-found}, {@code template-not-found}
     */
    public FilledReply fill(UUID question, UUID template, Actor actor) {
        Question found = progress.find(new QuestionId(question), actor);
        return templates.current().stream()
                .filter(each -> each.id().equals(template) && !each.retired())
                .map(each -> filled(each, found))
                .findFirst()
                .orElseThrow(() -> new ProblemException(AppealProblem.TEMPLATE_NOT_FOUND));
    }

    private FilledReply filled(ReplyTemplate template, Question question) {
        ReplyText text = filling.fill(template, question);
        var missing = text.missing().stream().map(Placeholder::word).sorted().toList();
        return new FilledReply(template.id(), template.name(), text.text(), missing);
    }
}
