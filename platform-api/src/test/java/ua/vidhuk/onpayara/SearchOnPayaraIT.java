package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.search.boundary.CompletionDesk;
import ua.vidhuk.search.boundary.IndexDesk;
import ua.vidhuk.search.boundary.SearchAnswer;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.boundary.SearchParameters;
import ua.vidhuk.search.boundary.SimilarDesk;
import ua.vidhuk.search.boundary.Suggestion;
import ua.vidhuk.search.entity.SearchReader;

/** What the rooms write is found, by who may see it, and the index ends equal to the database. */
@ExtendWith(ArquillianExtension.class)
class SearchOnPayaraIT {

    private static final Actor STRANGER = new Actor(
            ActorKind.STAFF,
            "stranger",
            "Чужий",
            Set.of(Role.EXECUTOR),
            UUID.fromString("0193514e-7c00-7a10-9d21-6a0b1c2d3e4f"));

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    SearchDesk search;

    @Inject
    SimilarDesk similar;

    @Inject
    CompletionDesk suggestions;

    @Inject
    IncidentDesk incidents;

    @Inject
    IndexDesk index;

    @Inject
    SearchPlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void findsAnAppealByItselfSoonAfterItsCommit() throws Exception {
        register("brovary", "Прорвало водогін біля ставка");

        await(() -> total("brovary", "водогони ставок", Work.OPERATOR) == 1);
    }

    @Test
    void findsWhatIsPublicForEverybodyAndTheRestForNobodyElse() throws Exception {
        PetitionView published = petitions.published("lutsk", "Збудувати велодоріжку навколо озера");
        petitions.sent("lutsk", "Збудувати велопарк, ще не перевірено");
        register("lutsk", "Велосипед і велодоріжка: зламаний знак");
        index.check();
        SearchAnswer answer = find("lutsk", "велодоріжки", SearchReader.ANYBODY);

        assertThat(answer.items()).extracting(SearchHit::id).containsExactly(published.id());
        assertThat(answer.facets()).noneSatisfy(each -> assertThat(each.values())
                .anySatisfy(value -> assertThat(value.code()).isEqualTo("question")));
        assertThat(find("lutsk", "велопарк", SearchReader.ANYBODY).total()).isZero();
        assertThat(total("lutsk", "велодоріжка знак", STRANGER)).isLessThanOrEqualTo(1);
        assertThat(find("lutsk", "зламаний знак", SearchReader.of(STRANGER)).items())
                .extracting(SearchHit::kind)
                .doesNotContain("question");
    }

    @Test
    void neverFindsWhatAnotherTenantHas() throws Exception {
        register("istra", "Неповторне слово тартарабумбія");
        index.check();

        assertThat(total("istra", "тартарабумбія", Work.OPERATOR)).isEqualTo(1);
        assertThat(total("brovary", "тартарабумбія", Work.OPERATOR)).isZero();
        SearchAnswer misspelt = find("brovary", "тартарабумбіф", SearchReader.of(Work.OPERATOR));
        assertThat(misspelt.total()).isZero();
        assertThat(misspelt.meant()).isEmpty();
    }

    @Test
    void followsWhatHappensToAQuestion() throws Exception {
        UUID question = register("brovary", "Гойдалка скрипить у дворі хризантема");
        index.check();
        assertThat(states("хризантема")).containsExactly("registered");
        work.as(
                "brovary",
                () -> questions.route(
                        new Step(question, version(question), "нотатка про тюльпани"),
                        List.of("enterprise-3"),
                        "enterprise-3",
                        Work.OPERATOR));
        index.check();

        assertThat(states("хризантема")).containsExactly("routed");
        assertThat(states("тюльпан")).containsExactly("routed");
        assertThat(states("хризантема executor:enterprise-3")).containsExactly("routed");
        assertThat(states("хризантема status:closed")).isEmpty();
    }

    @Test
    void findsAnIncidentByItsNewsAndHouses() throws Exception {
        UUID question = register("brovary", "Без світла весь під'їзд");
        UUID incident = work.as("brovary", () -> incidents
                .open(question, "Аварія на підстанції Магнолія", Work.OPERATOR)
                .incident()
                .id());
        work.as("brovary", () -> incidents.tell(incident, "Бригада замінює трансформатор", Work.OPERATOR));
        index.check();
        SearchAnswer answer = find("brovary", "замінюють трансформатори магнолія", SearchReader.of(Work.OPERATOR));

        assertThat(answer.items()).extracting(SearchHit::kind).startsWith("incident");
        assertThat(answer.items()).extracting(SearchHit::state).startsWith("open");
        assertThat(find("brovary", "магнолія", SearchReader.of(STRANGER)).total())
                .isZero();
        assertThat(find("brovary", "магнолія", SearchReader.ANYBODY).total()).isZero();
    }

    @Test
    void offersWhatIsSimilarAndHowAQueryGoesOn() throws Exception {
        UUID one = register("lutsk", "Поламаний гідрант заливає сквер волошка");
        UUID other = register("lutsk", "Гідрант у сквері волошка поламано");
        index.check();
        var reader = SearchReader.of(Work.OPERATOR);

        assertThat(work.as("lutsk", () -> similar.toQuestion(one, reader)))
                .extracting(each -> each.hit().id())
                .containsExactly(other);
        assertThatThrownBy(() -> work.as("brovary", () -> similar.toQuestion(one, reader)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> work.as("lutsk", () -> similar.toQuestion(one, SearchReader.of(STRANGER))))
                .isInstanceOf(ProblemException.class);
        assertThat(offered("lutsk", "сквер волош", reader)).contains("сквер волошка");
        assertThat(offered("lutsk", "сквер волош", SearchReader.ANYBODY)).isEmpty();
        assertThat(offered("brovary", "сквер волош", reader)).isEmpty();
        assertThat(offered("lutsk", "вид:пет", reader)).contains("вид:Петиції");
    }

    private List<String> offered(String slug, String typed, SearchReader reader) throws Exception {
        return work.as(slug, () -> suggestions.suggest(typed, reader, work.tenant(slug), Language.UK)).stream()
                .map(Suggestion::text)
                .toList();
    }

    @Test
    void isEqualToTheDatabaseAndStaysSoWhenBuiltAnew() throws Exception {
        register("brovary", "Перед новою побудовою індексу");

        await(() -> index.check().equal());
        assertThat(index.check().documents()).isPositive();
        index.rebuild();
        await(() -> index.check().equal());
        assertThat(total("brovary", "побудова індекс", Work.OPERATOR)).isPositive();
    }

    @Test
    void noticesWhatTheOwnerChangesWithoutTheApplication() throws Exception {
        UUID question = register("brovary", "Текст до виправлення");
        index.check();
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set text = 'Гіацинт' where id = '" + question + "'");
        }

        await(() -> total("brovary", "гіацинти", Work.OPERATOR) == 1);
    }

    @Test
    void followsTwoHundredThousandChangesWithoutReadingThemAll() throws Exception {
        assertThat(plans.thatReadMuch()).isEmpty();
    }

    private UUID register(String slug, String text) throws Exception {
        NewAppeal input = Work.anAppeal(text, 1);
        return work.as(slug, () -> {
            var registered = appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of());
            return appeals.read(registered.id(), Work.OPERATOR)
                    .questions()
                    .getFirst()
                    .id();
        });
    }

    private long version(UUID question) throws Exception {
        return work.as("brovary", () -> questions.read(question, Work.OPERATOR).version());
    }

    private List<String> states(String words) throws Exception {
        return find("brovary", words, SearchReader.of(Work.OPERATOR)).items().stream()
                .map(SearchHit::state)
                .toList();
    }

    private long total(String slug, String words, Actor actor) throws Exception {
        return find(slug, words, SearchReader.of(actor)).total();
    }

    private SearchAnswer find(String slug, String words, SearchReader reader) throws Exception {
        var parameters = new SearchParameters();
        parameters.words = words;
        return work.as(slug, () -> search.find(parameters, reader, work.tenant(slug)));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.call() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.call()).isTrue();
    }
}
