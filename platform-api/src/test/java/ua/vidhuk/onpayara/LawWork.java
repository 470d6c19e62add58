package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.FilterParameters;
import ua.vidhuk.appeals.boundary.FilterReader;
import ua.vidhuk.appeals.boundary.GroundView;
import ua.vidhuk.appeals.boundary.MarkDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.RegisteredAppeal.RegisteredQuestion;
import ua.vidhuk.appeals.boundary.StudyDesk;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;

/** Appeals as the law sorts them, for tests. */
@ApplicationScoped
public class LawWork {

    static final Actor OPERATOR = staff(Role.OPERATOR);
    static final Actor HEAD = staff(Role.MANAGER);

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    StudyDesk study;

    @Inject
    MarkDesk marks;

    @Inject
    FilterReader filters;

    private static Actor staff(Role role) {
        return new Actor(ActorKind.STAFF, "brovary-" + role.label(), "Ірина", Set.of(role), null);
    }

    static NewApplicant applicant(String login) {
        return new NewApplicant("Олена", null, login + "@Example.org");
    }

    AppealView registered(String channel, NewApplicant applicant, String category) throws Exception {
        var input = new NewAppeal(
                channel, "uk", applicant, List.of(new NewQuestion(category, "Яма на дорозі", null, null)));
        var registered =
                work.as("brovary", () -> appeals.register(input, work.tenant("brovary"), OPERATOR, null, List.of()));
        return read(registered.id());
    }

    List<RegisteredQuestion> registeredIn(String slug, String category) throws Exception {
        var input = new NewAppeal("phone", "uk", null, List.of(new NewQuestion(category, "Яма", null, null)));
        return work.as(slug, () -> appeals.register(input, work.tenant(slug), OPERATOR, null, List.of()))
                .questions();
    }

    AppealView read(UUID appeal) throws Exception {
        return work.as("brovary", () -> appeals.read(appeal, OPERATOR));
    }

    static QuestionView first(AppealView appeal) {
        return appeal.questions().getFirst();
    }

    QuestionView decided(QuestionView question, boolean needed, String reason, Actor actor) throws Exception {
        return work.as(
                "brovary", () -> study.decide(new Step(question.id(), question.version(), reason), needed, actor));
    }

    AppealView marked(AppealView appeal, Integer signatories, UUID repeatOf) throws Exception {
        return work.as(
                "brovary",
                () -> marks.set(new AppealId(appeal.id()), appeal.version(), signatories, repeatOf, OPERATOR));
    }

    List<UUID> earlier(AppealView appeal) throws Exception {
        return work.as("brovary", () -> marks.earlier(appeal.id())).stream()
                .map(each -> each.id())
                .toList();
    }

    List<String> codes(AppealView appeal, Actor actor) throws Exception {
        return work.as("brovary", () -> appeals.read(appeal.id(), actor)).questions().getFirst().grounds().stream()
                .map(GroundView::code)
                .toList();
    }

    QuestionView refused(AppealView appeal, String ground, String note, Actor actor) throws Exception {
        var seen = first(read(appeal.id()));
        return work.as("brovary", () -> marks.refuse(new Step(seen.id(), seen.version(), note), ground, actor));
    }

    void answer(AppealView appeal) throws Exception {
        var step = new Step(first(appeal).id(), first(appeal).version(), "Полагодимо");
        work.as("brovary", () -> questions.move(step, Transition.ANSWER, OPERATOR));
    }

    List<QuestionRow> listed(String mark) throws Exception {
        var parameters = new FilterParameters();
        parameters.mark = mark;
        return work.as("brovary", () -> questions.page(filters.read(parameters), OPERATOR, null, 200))
                .items();
    }
}
