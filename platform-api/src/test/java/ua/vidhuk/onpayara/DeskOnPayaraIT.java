package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.BulkDesk;
import ua.vidhuk.appeals.boundary.BulkRunner;
import ua.vidhuk.appeals.boundary.BulkView;
import ua.vidhuk.appeals.boundary.PriorityDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.ReplyDesk;
import ua.vidhuk.appeals.boundary.StoredFilterDesk;
import ua.vidhuk.appeals.boundary.StoredFilterInput;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemType;

/** What operators work with beside the questions themselves: words for answers, lists of their own, many at once. */
@ExtendWith(ArquillianExtension.class)
class DeskOnPayaraIT {

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    ReplyDesk replies;

    @Inject
    StoredFilterDesk filters;

    @Inject
    PriorityDesk priorities;

    @Inject
    BulkDesk bulks;

    @Inject
    BulkRunner runner;

    @Inject
    MapWork map;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void aTemplateIsFilledInAndWhatIsMissingIsNotSent() throws Exception {
        QuestionView question = registered("category-1", null);
        var typed = template(null, 0, "Вітаємо, {applicant}! Ваше {number} за адресою {place}.", "category-1");
        ReplyTemplate kept = work.as("brovary", () -> replies.add(typed, Work.OPERATOR));
        var offered = work.as("brovary", () -> replies.offered(question.id(), "answer", Work.OPERATOR));
        assertThat(offered)
                .filteredOn(each -> each.template().equals(kept.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.text()).contains(question.number()).contains("вулиця Тиха, 3");
                    assertThat(each.missing()).containsExactly("applicant");
                });
        String words = work.as("brovary", () -> replies.fill(question.id(), kept.id(), Work.OPERATOR))
                .text();
        assertThatThrownBy(() -> answer(question, words))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::messageKey)
                        .containsExactly("appeals.field.note-unfilled"));
        assertThat(answer(question, words.replaceAll("⟦.*⟧", "пані Олено")).state())
                .isEqualTo("closed");
        QuestionView other = registered("category-2", "Олена");
        assertThat(work.as("brovary", () -> replies.offered(other.id(), "answer", Work.OPERATOR)))
                .extracting(each -> each.template())
                .doesNotContain(kept.id());
    }

    @Test
    void everyVersionOfATemplateIsKept() throws Exception {
        ReplyTemplate first = work.as("brovary", () -> replies.add(template(null, 0, "Перша", null), Work.OPERATOR));
        work.as("brovary", () -> replies.change(template(first.id(), 1, "Друга", null), Work.OPERATOR));
        assertThatThrownBy(() ->
                        work.as("brovary", () -> replies.change(template(first.id(), 1, "Третя", null), Work.OPERATOR)))
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));
        assertThat(work.as("brovary", () -> replies.versions(first.id())))
                .extracting(each -> each.texts().get("uk"))
                .containsExactly("Друга", "Перша");
        assertThatThrownBy(() -> work.as("lutsk", () -> replies.versions(first.id())))
                .satisfies(e -> isProblem(e, AppealProblem.TEMPLATE_NOT_FOUND));
        var wrong =
                new ReplyTemplate(null, 0, " ", List.of("route"), "nowhere", Map.of("uk", "{імʼя}"), false, null, null);
        assertThatThrownBy(() -> work.as("brovary", () -> replies.add(wrong, Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("name", "steps", "category", "texts.uk"));
    }

    @Test
    void aListIsKeptForOneselfOrSharedAndCountedUpToALimit() throws Exception {
        var colleague = new Actor(ActorKind.STAFF, "colleague", "Петро", Set.of(Role.OPERATOR), null);
        registered("category-3", null);
        var input = input(List.of("registered"), "category-3", null, null);
        var kept = work.as("lutsk", () -> filters.add(input, Work.OPERATOR));
        assertThat(work.as("lutsk", () -> filters.seenBy(colleague))).isEmpty();
        assertThatThrownBy(() -> work.as("lutsk", () -> filters.change(kept.id(), with(input, 1L, "x"), colleague)))
                .satisfies(e -> isProblem(e, AppealProblem.FILTER_NOT_FOUND));
        var shared = work.as("lutsk", () -> filters.change(kept.id(), with(input, 1L, "operator"), Work.OPERATOR));
        assertThat(work.as("lutsk", () -> filters.seenBy(colleague)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.mine()).isFalse();
                    assertThat(each.changeable()).isFalse();
                });
        assertThatThrownBy(
                        () -> work.as("lutsk", () -> filters.change(kept.id(), with(input, 1L, null), Work.OPERATOR)))
                .satisfies(e -> isProblem(e, CommonProblem.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> work.as("lutsk", () -> filters.add(with(input, null, "resident"), colleague)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        var brovary = work.as("brovary", () -> filters.add(input, Work.OPERATOR));
        assertThat(brovary.count()).isPositive();
        work.as("lutsk", () -> {
            filters.remove(kept.id(), shared.version(), Work.OPERATOR);
            return null;
        });
        assertThat(work.as("lutsk", () -> filters.seenBy(colleague))).isEmpty();
    }

    @Test
    void aListThatIsKeptKeepsItsPartOfTheMapItsMarkAndItsNumber() throws Exception {
        UUID inside = map.register(47.5, 33.5);
        map.register(47.9, 33.9);
        String part = "33.4,47.4,33.6,47.6";
        var here = work.as("brovary", () -> filters.add(input(List.of(), null, "anonymous", part), Work.OPERATOR));
        assertThat(here.box()).isEqualTo(part);
        assertThat(here.mark()).isEqualTo("anonymous");
        assertThat(here.count()).isEqualTo(1);
        var all = work.as(
                "brovary",
                () -> filters.change(here.id(), with(input(null, null, null, part), 1L, null), Work.OPERATOR));
        assertThat(all.mark()).as("it was taken out").isNull();
        assertThat(all.count()).isEqualTo(1);
        String number =
                work.as("brovary", () -> questions.read(inside, Work.OPERATOR)).number();
        var one =
                new StoredFilterInput(null, "Одне", null, null, null, null, false, number, null, null, true, "newest");
        var nowhere = work.as("brovary", () -> filters.add(one, Work.OPERATOR));
        assertThat(nowhere.number()).isEqualTo(number);
        assertThat(nowhere.unlocated()).isTrue();
        assertThat(nowhere.count()).as("it has a place").isZero();
        assertThatThrownBy(() -> work.as(
                        "brovary", () -> filters.add(input(null, null, "odd", "179,49,-179,50"), Work.OPERATOR)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("mark", "box"));
    }

    @Test
    void aListThatWasKeptBeforeThereWasMoreToKeepGoesOn() throws Exception {
        registered("category-3", null);
        try (var owner = new OwnersView()) {
            owner.execute("insert into t_brovary.appeal_stored_filter"
                    + " (id, owner, name, states, category, overdue, sort, version) values"
                    + " (gen_random_uuid(), 'veteran', 'Давній', 'registered', 'category-3', false, 'newest', 4)");
        }
        var veteran = new Actor(ActorKind.STAFF, "veteran", "Іван", Set.of(Role.OPERATOR), null);
        assertThat(work.as("brovary", () -> filters.seenBy(veteran)))
                .filteredOn(each -> each.mine())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.count()).isPositive();
                    assertThat(each.unlocated()).isFalse();
                    assertThat(each.box()).isNull();
                    assertThat(each.version()).isEqualTo(4);
                });
    }

    @Test
    void manyAreRoutedAtOnceEachByItsOwnVersionAndTakenBackWhileNothingElseHappened() throws Exception {
        QuestionView first = registered("category-1", null);
        QuestionView second = registered("category-1", null);
        QuestionView answered = registered("category-1", null);
        answer(answered, "Уже полагоджено");
        var ids = List.of(first.id(), second.id(), answered.id());
        BulkView chosen = work.as("brovary", () -> bulks.choose("key-1", "route", ids, Work.OPERATOR));
        assertThat(chosen.waiting()).isEqualTo(2);
        assertThat(chosen.refused()).as("it is closed, and that is said before").isEqualTo(1);
        assertThat(work.as("brovary", () -> bulks.choose("key-1", "route", ids, Work.OPERATOR))
                        .id())
                .as("the same key")
                .isEqualTo(chosen.id());
        work.as("brovary", () -> priorities.change(step(second), "high", Work.OPERATOR));
        var order = new Order(List.of("enterprise-1"), null, null, null);
        BulkView done = work.as("brovary", () -> runner.run(chosen.id(), order, Work.OPERATOR));
        assertThat(done.items()).extracting(each -> each.state()).containsExactly("done", "refused", "refused");
        assertThat(done.items().get(1).problem()).endsWith("changed-meanwhile");
        assertThat(work.as("brovary", () -> runner.run(chosen.id(), order, Work.OPERATOR)))
                .as("once more changes nothing")
                .usingRecursiveComparison()
                .ignoringFields("undoUntil")
                .isEqualTo(done);
        assertThat(read(first).state()).isEqualTo("routed");
        BulkView undone = work.as("brovary", () -> runner.undo(chosen.id(), Work.OPERATOR));
        assertThat(undone.undone()).isEqualTo(1);
        assertThat(read(first).state()).isEqualTo("registered");
        assertThat(read(first).assignments()).isEmpty();
        assertThat(work.as("brovary", () -> appeals.read(first.appealId(), Work.OPERATOR))
                        .history())
                .extracting(each -> each.transition())
                .containsExactly("register", "route", "undo");
    }

    @Test
    void whatSomethingElseHappenedToIsNotTakenBack() throws Exception {
        QuestionView one = registered("category-1", null);
        QuestionView other = registered("category-1", null);
        var ids = List.of(one.id(), other.id());
        UUID bulk = work.as("brovary", () -> bulks.choose("key-2", "set-priority", ids, Work.OPERATOR))
                .id();
        assertThatThrownBy(() -> work.as("brovary", () -> runner.run(bulk, Order.NONE, Work.OPERATOR)))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
        var order = new Order(List.of(), null, "emergency", "Аварія");
        assertThat(work.as("brovary", () -> runner.run(bulk, order, Work.OPERATOR))
                        .done())
                .isEqualTo(2);
        work.as("brovary", () -> priorities.change(step(read(other)), "high", Work.OPERATOR));
        assertThat(work.as("brovary", () -> runner.undo(bulk, Work.OPERATOR)).items())
                .extracting(each -> each.state())
                .containsExactly("undone", "kept");
        assertThat(read(one).priority()).isEqualTo("normal");
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select payload ->> 'emergency' from t_brovary.outbox_event where "
                            + "type = 'PriorityChanged' and payload ->> 'question' = '" + one.id()
                            + "' order by occurred_at"))
                    .as("who watches what is late hears of both")
                    .containsExactly("true", "false");
        }
        assertThat(read(other).priority()).isEqualTo("high");
        var colleague = new Actor(ActorKind.STAFF, "colleague", "Петро", Set.of(Role.OPERATOR), null);
        assertThatThrownBy(() -> work.as("brovary", () -> bulks.read(bulk, colleague)))
                .satisfies(e -> isProblem(e, AppealProblem.BULK_NOT_FOUND));
        var executor = new Actor(ActorKind.STAFF, "executor", "Майстер", Set.of(Role.EXECUTOR), null);
        assertThatThrownBy(() -> work.as("brovary", () -> bulks.choose("key-3", "route", ids, executor)))
                .satisfies(e -> isProblem(e, IdentityProblem.FORBIDDEN));
    }

    @Test
    void theMapShowsEachReaderWhatTheirListShows() throws Exception {
        UUID theirs = map.routed(49.0001, 31.0001);
        UUID beside = map.register(49.0006, 31.0006);
        UUID far = map.register(49.05, 31.08);
        map.routed(null, null);
        String part = "30.95,48.95,31.15,49.1";

        var whole = map.seen("brovary", part, "11", Work.OPERATOR);
        assertThat(whole.clusters()).extracting(each -> each.count()).containsExactly(2L, 1L);
        assertThat(whole.clusters().getLast().question().id()).isEqualTo(far);
        assertThat(whole.clusters().getFirst().streets()).containsExactly("вулиця Мапова");
        assertThat(whole.unlocated()).isPositive();
        String pair = whole.clusters().getFirst().box().text();
        assertThat(map.listed(pair, Work.OPERATOR))
                .extracting(each -> each.id())
                .containsExactlyInAnyOrder(theirs, beside);
        assertThat(map.seen("brovary", pair, "19", Work.OPERATOR).clusters())
                .extracting(each -> each.question().id())
                .containsExactlyInAnyOrder(theirs, beside);

        var own = map.seen("brovary", null, null, map.executor());
        assertThat(own.unlocated()).isEqualTo(1);
        assertThat(own.clusters()).extracting(each -> each.question().id()).containsExactly(theirs);
        var stranger = new Actor(ActorKind.STAFF, "executor", "Майстер", Set.of(Role.EXECUTOR), null);
        assertThat(map.seen("brovary", part, null, stranger).count()).isZero();
        assertThat(map.seen("lutsk", part, null, Work.OPERATOR).count()).isZero();
        assertThatThrownBy(() -> map.seen("brovary", "179,49,-179,50", null, Work.OPERATOR))
                .satisfies(e -> isProblem(e, CommonProblem.INVALID_INPUT));
    }

    private static Step step(QuestionView question) {
        return new Step(question.id(), question.version(), "Так треба");
    }

    private QuestionView read(QuestionView question) throws Exception {
        return work.as("brovary", () -> questions.read(question.id(), Work.OPERATOR));
    }

    private static StoredFilterInput with(StoredFilterInput input, Long version, String role) {
        return new StoredFilterInput(
                version,
                input.name(),
                role,
                input.states(),
                input.category(),
                input.executor(),
                input.overdue(),
                input.number(),
                input.mark(),
                input.box(),
                input.unlocated(),
                input.order());
    }

    private static StoredFilterInput input(List<String> states, String category, String mark, String box) {
        return new StoredFilterInput(
                null, "Нові ями", null, states, category, null, false, null, mark, box, null, "newest");
    }

    private static ReplyTemplate template(UUID id, int seen, String text, String category) {
        return new ReplyTemplate(
                id, seen, "Прийнято", List.of("answer"), category, Map.of("uk", text), false, null, null);
    }

    private QuestionView answer(QuestionView question, String words) throws Exception {
        return work.as(
                "brovary",
                () -> questions.move(
                        new Step(question.id(), question.version(), words), Transition.ANSWER, Work.OPERATOR));
    }

    private QuestionView registered(String category, String applicant) throws Exception {
        var place = new NewPlace("вулиця Тиха", "3", null, null);
        var appeal = new NewAppeal(
                "phone",
                "uk",
                new NewApplicant(applicant, null, null),
                List.of(new NewQuestion(category, "Яма на дорозі", place, null)));
        var registered = work.as(
                "brovary", () -> appeals.register(appeal, work.tenant("brovary"), Work.OPERATOR, null, List.of()));
        UUID id = registered.questions().getFirst().id();
        return work.as("brovary", () -> questions.read(id, Work.OPERATOR));
    }

    private static void isProblem(Throwable e, ProblemType type) {
        assertThat(ProblemFinder.of(e).type()).isEqualTo(type);
    }
}
