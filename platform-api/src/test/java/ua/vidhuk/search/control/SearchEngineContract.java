package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.LUTSK;
import static ua.vidhuk.search.control.FoundThing.MORNING;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.search.control.Finder.Found;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What every engine does alike. */
abstract class SearchEngineContract {

    static final SearchReader OPERATOR =
            new SearchReader(Set.of(SearchReader.PUBLIC, "APPEAL_READ"), EnumSet.allOf(TextField.class));
    static final SearchReader EXECUTOR = new SearchReader(
            Set.of(SearchReader.PUBLIC, "enterprise:1"), EnumSet.complementOf(EnumSet.of(TextField.PEOPLE)));

    final TextAnalysis analysis = new TextAnalysis();
    private SearchEngine engine;
    private Finder finder;
    private QueryReader queries;

    /** An engine with an empty index. */
    abstract SearchEngine start() throws Exception;

    @BeforeEach
    void prepare() throws Exception {
        engine = start();
        finder = new Finder();
        finder.analysis = analysis;
        finder.index = new SearchIndex();
        finder.index.use(engine);
        queries = new QueryReader();
        queries.analysis = analysis;
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "вода, Немає холодної води вже третій день",
        "яма, На дорозі великі ями",
        "звязок, Відсутній зв'язок у під’їзді",
        "ґрати, Зламані грати на зливостоці",
        "vulytsia Kyivska, Не освітлюється вулиця Київська",
        "дорога, Ремонт дороги",
        "ліхтарі, Не світить ліхтар",
        "отопление, Нет отопления в доме",
        "дороги, Разбитая дорога во дворе",
        "leak, Pipes are leaking in the yard",
        "водопровідноканалізаційний, Аварія на водопровідно-каналізаційній мережі",
        "каналізаційна, Аварія на водопровідно-каналізаційній мережі",
        "Ковальчука, Будинок по Ковальчук",
    })
    void findsAWordInAnyOfItsForms(String query, String text) {
        index(aQuestion(text), aQuestion("Прошу побілити бордюри"));

        assertThat(bodies(query)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Київська 12а",
                "київській, буд. 12 а",
                "вул. Київська, 12-А",
                "київська 12A",
                "Київська будинок 12-а"
            })
    void findsAHouseHoweverItIsTyped(String query) {
        index(
                aQuestion("тут").with(TextField.PLACE, "вулиця Київська, 12-А"),
                aQuestion("там").with(TextField.PLACE, "вулиця Київська, 12"));

        assertThat(bodies(query).getFirst()).isEqualTo("тут");
    }

    @ParameterizedTest
    @ValueSource(strings = {"067 123 45 67", "+38 (067) 123-45-67", "0671234567", "380671234567", "123-45-67"})
    void findsAPhoneHoweverItIsTyped(String query) {
        index(
                aQuestion("один").with(TextField.PEOPLE, "Петренко\n+380671234567"),
                aQuestion("інший").with(TextField.PEOPLE, "Петренко\n+380671234568"));

        assertThat(bodies(query)).containsExactly("один");
    }

    @ParameterizedTest
    @ValueSource(strings = {"БР-2026-000123", "бр-2026-123", "2026-000123", "000123"})
    void findsARegistrationNumberHoweverItIsTyped(String query) {
        index(
                aQuestion("один").with(TextField.NUMBER, "БР-2026-000123"),
                aQuestion("інший").with(TextField.NUMBER, "БР-2026-000124"));

        assertThat(bodies(query).getFirst()).isEqualTo("один");
    }

    @ParameterizedTest
    @CsvSource({"каналзація, каналізація", "осівтлення, освітлення", "тротоар, тротуар", "смття, сміття"})
    void findsWhatWasMeantAndSaysSo(String typed, String meant) {
        index(aQuestion("Проблема: " + meant), aQuestion("Прошу побілити бордюри"));
        Found found = find(typed, OPERATOR);

        assertThat(found.answer().total()).isEqualTo(1);
        assertThat(found.meant()).isEqualTo(Map.of(typed, meant));
    }

    @Test
    void ranksAnExactWordAboveOneThatResemblesIt() {
        index(
                aQuestion("Лавка, лавка, лавка"),
                aQuestion("Довгий опис: у парку біля фонтана зламали лапка чи щось таке, і це не перший раз за рік"));

        assertThat(bodies("лапка").getFirst()).startsWith("Довгий опис");
    }

    @Test
    void findsAPhraseOnlyAsItStands() {
        index(aQuestion("прорив труби у дворі"), aQuestion("труби у дворі, прорив дамби"));

        assertThat(bodies("\"прорив труби\"")).containsExactly("прорив труби у дворі");
        assertThat(bodies("«прорив труби»")).hasSize(1);
    }

    @Test
    void leavesOutWhatIsExcluded() {
        index(aQuestion("ремонт дороги"), aQuestion("ремонт даху"));

        assertThat(bodies("ремонт -дах")).containsExactly("ремонт дороги");
        assertThat(bodies("ремонт -\"дороги\"")).containsExactly("ремонт даху");
    }

    @Test
    void findsAStreetOnlyWhereItIsThePlace() {
        index(
                aQuestion("їхали з Київської").with(TextField.PLACE, "вулиця Лісова"),
                aQuestion("темно").with(TextField.PLACE, "вулиця Київська"));

        assertThat(bodies("street:київська")).containsExactly("темно");
    }

    @Test
    void putsWhatHasEveryWordFirst() {
        index(
                aQuestion("опалення опалення опалення"),
                aQuestion("у школі вимкнули опалення"),
                aQuestion("школа, школа"));

        assertThat(bodies("опалення школа").getFirst()).isEqualTo("у школі вимкнули опалення");
    }

    @Test
    void neverShowsAnotherTenantWhateverIsTyped() {
        index(
                aQuestion("таємне слово брудершафт").in(LUTSK),
                aQuestion("звичайне звернення").in(BROVARY));
        for (String hostile : List.of(
                "брудершафт",
                "брудершафд",
                "tenant:lutsk",
                "*:*",
                "брудершафт OR tenant:lutsk",
                "lutsk/question",
                "\"таємне слово\"",
                "+tenant:lutsk брудершафт",
                "kind:question таємне",
                ") OR (1=1",
                "\u0000lutsk")) {
            Found found = find(hostile, OPERATOR);
            assertThat(found.answer().documents())
                    .as(hostile)
                    .allSatisfy(each -> assertThat(each.key().tenant()).isEqualTo(BROVARY));
            assertThat(found.meant().values()).as(hostile).doesNotContain("брудершафт");
            assertThat(found.answer().total()).as(hostile).isLessThanOrEqualTo(1);
        }
        assertThat(engine.digests(BROVARY).keySet())
                .allSatisfy(each -> assertThat(each.tenant()).isEqualTo(BROVARY));
    }

    @Test
    void findsOnlyWhatTheReaderMaySee() {
        index(
                aQuestion("чуже доручення").readBy("APPEAL_READ", "enterprise:2"),
                aQuestion("власне доручення").readBy("APPEAL_READ", "enterprise:1"));
        Found found = find("доручення", EXECUTOR);

        assertThat(texts(found)).containsExactly("власне доручення");
        assertThat(found.answer().total()).isEqualTo(1);
        assertThat(find("чуже", EXECUTOR).answer().total()).isZero();
        assertThat(find("", EXECUTOR).answer().total()).isEqualTo(1);
    }

    @Test
    void findsAnApplicantOnlyForWhoMaySeeApplicants() {
        index(aQuestion("немає світла")
                .readBy("APPEAL_READ", "enterprise:1")
                .with(TextField.PEOPLE, "Оксана Бондаренко\n+380671234567"));

        assertThat(find("Бондаренко", OPERATOR).answer().total()).isEqualTo(1);
        assertThat(find("Бондаренко", EXECUTOR).answer().total()).isZero();
        assertThat(find("0671234567", EXECUTOR).answer().total()).isZero();
        assertThat(find("Бондаренкр", EXECUTOR).meant()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Бондаренко",
                "Бондаренкр",
                "Bondarenko",
                "\"Оксана Бондаренко\"",
                "people:Бондаренко",
                "s_people:бондаренко",
                "w_people:бондаренко*",
                "+380671234567",
                "123-45-67",
                "Бондаренко OR світла",
                "{\"match_all\":{}}",
            })
    void tellsNothingOfApplicantsToWhoMayNotSeeThem(String hostile) {
        index(aQuestion("немає світла")
                .readBy("APPEAL_READ", "enterprise:1")
                .with(TextField.PEOPLE, "Оксана Бондаренко\n+380671234567"));
        Found with = find(hostile, EXECUTOR);
        index(aQuestion("немає світла").readBy("enterprise:1").withId(UUID.randomUUID()));
        Found alike = find(hostile, EXECUTOR);

        assertThat(with.meant()).isEmpty();
        assertThat(alike.answer().total()).isEqualTo(2 * with.answer().total());
    }

    @Test
    void leavesOutNothingByWordsThatTheReaderMayNotSearch() {
        index(aQuestion("немає світла").readBy("enterprise:1").with(TextField.PEOPLE, "Оксана Бондаренко"));

        assertThat(find("світла -Бондаренко", EXECUTOR).answer().total()).isEqualTo(1);
        assertThat(find("світла -\"Оксана Бондаренко\"", EXECUTOR).answer().total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(SearchOrder.class)
    void showsNothingOfAnotherTenantBehindAForgedPlaceInTheList(SearchOrder order) {
        var theirs = aQuestion("вода").in(LUTSK);
        index(theirs, aQuestion("вода"));
        var forged = new SearchCursor(1e9f, Long.MAX_VALUE, theirs.build().key().text(), 0);
        var answer = finder.find(request("вода", OPERATOR, SearchFilter.NONE, order, forged, 20))
                .answer();

        assertThat(answer.documents())
                .allSatisfy(each -> assertThat(each.key().tenant()).isEqualTo(BROVARY));
        assertThat(answer.counts().get(FacetField.KIND)).isEqualTo(Map.of("question", 1));
    }

    @Test
    void countsWhatIsFound() {
        index(
                aQuestion("вода").with(FacetField.STATE, "routed").with(FacetField.EXECUTOR, "a", "b"),
                aQuestion("вода").with(FacetField.STATE, "routed").with(FacetField.EXECUTOR, "a"),
                aQuestion("вода").with(FacetField.STATE, "closed").of(SearchKind.PETITION),
                aQuestion("світло").with(FacetField.STATE, "done"));
        var counts = find("вода", OPERATOR).answer().counts();

        assertThat(counts.get(FacetField.STATE)).isEqualTo(Map.of("routed", 2, "closed", 1));
        assertThat(counts.get(FacetField.EXECUTOR)).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(counts.get(FacetField.KIND)).isEqualTo(Map.of("question", 2, "petition", 1));
    }

    @Test
    void narrowsByCodesDaysAndTerms() {
        index(
                aQuestion("вода перша").with(FacetField.STATE, "routed").due(MORNING),
                aQuestion("вода друга").with(FacetField.STATE, "closed").at(MORNING.plus(Duration.ofDays(2))));
        var now = MORNING.plus(Duration.ofDays(1));

        assertThat(texts(find("вода", filter(Map.of(FacetField.STATE, Set.of("closed")), Map.of()))))
                .containsExactly("вода друга");
        assertThat(texts(find("вода", filter(Map.of(), Map.of(FacetField.STATE, Set.of("closed"))))))
                .containsExactly("вода перша");
        assertThat(texts(find("вода", filter(Map.of(FacetField.STATE, Set.of()), Map.of()))))
                .isEmpty();
        assertThat(texts(find("вода", new SearchFilter(Map.of(), Map.of(), now, null, null, null))))
                .containsExactly("вода друга");
        assertThat(texts(find("вода", new SearchFilter(Map.of(), Map.of(), null, now, null, null))))
                .containsExactly("вода перша");
        assertThat(texts(find("вода", new SearchFilter(Map.of(), Map.of(), null, null, now, null))))
                .containsExactly("вода перша");
        assertThat(texts(find("вода", new SearchFilter(Map.of(), Map.of(), null, null, null, now))))
                .containsExactly("вода друга");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "NEWEST", "MOST_URGENT"})
    void pagesShowEverythingOnce(SearchOrder order) {
        var things = new ArrayList<FoundThing>();
        for (int i = 0; i < 25; i++) {
            things.add(aQuestion("вода " + "вода ".repeat(i % 3))
                    .at(MORNING.plusSeconds(i / 5))
                    .due(i % 4 == 0 ? null : MORNING.plusSeconds(i)));
        }
        index(things.toArray(FoundThing[]::new));
        var seen = new ArrayList<UUID>();
        SearchCursor cursor = null;
        do {
            var answer = finder.find(request("вода", OPERATOR, SearchFilter.NONE, order, cursor, 7))
                    .answer();
            answer.documents().forEach(each -> seen.add(each.key().id()));
            cursor = answer.next() == null
                    ? null
                    : SearchCursor.parse(answer.next().text());
        } while (cursor != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void streamsEverythingInOrder() {
        var things = new ArrayList<FoundThing>();
        for (int i = 0; i < 1200; i++) {
            things.add(aQuestion("вода").at(MORNING.plusSeconds(i)));
        }
        index(things.toArray(FoundThing[]::new));
        var seen = new ArrayList<SearchDocument>();
        finder.stream(request("вода", OPERATOR, SearchFilter.NONE, SearchOrder.NEWEST, null, 1), seen::add);

        assertThat(seen).hasSize(1200);
        assertThat(seen.getFirst().at()).isEqualTo(MORNING.plusSeconds(1199));
        assertThat(seen.getLast().at()).isEqualTo(MORNING);
    }

    @Test
    void holdsTheLatestOfADocumentAndNoneThatIsGone() {
        var id = UUID.randomUUID();
        index(aQuestion("стара назва").withId(id));
        index(aQuestion("нова назва").withId(id));

        assertThat(bodies("назва")).containsExactly("нова назва");
        engine.apply(List.of(), List.of(aQuestion("-").withId(id).build().key()));
        engine.refresh();
        assertThat(bodies("назва")).isEmpty();
    }

    @Test
    void forgetsATenantAndNoOther() {
        index(aQuestion("вода").in(LUTSK), aQuestion("вода"));
        engine.forget(LUTSK);
        engine.refresh();

        assertThat(engine.digests(LUTSK)).isEmpty();
        assertThat(engine.digests(BROVARY)).hasSize(1);
    }

    @Test
    void isBuiltAnewWhileItAnswers() {
        index(aQuestion("давнє слово"));
        SearchEngine built = engine.beginAnew();
        built.apply(List.of(aQuestion("свіже слово").build()), List.of());
        assertThat(bodies("слово")).containsExactly("давнє слово");
        built.refresh();
        built.commit(new IndexPosition(42, Set.of("brovary")));
        engine.replaceBy(built);

        assertThat(bodies("слово")).containsExactly("свіже слово");
        assertThat(engine.committed()).isEqualTo(new IndexPosition(42, Set.of("brovary")));
    }

    void index(FoundThing... things) {
        engine.apply(List.of(things).stream().map(FoundThing::build).toList(), List.of());
        engine.refresh();
    }

    SearchEngine engine() {
        return engine;
    }

    private List<String> bodies(String query) {
        return texts(find(query, OPERATOR));
    }

    private static List<String> texts(Found found) {
        return found.answer().documents().stream()
                .map(each -> each.text(TextField.BODY))
                .toList();
    }

    private Found find(String query, SearchReader reader) {
        return finder.find(request(query, reader, SearchFilter.NONE, SearchOrder.RELEVANCE, null, 20));
    }

    private Found find(String query, SearchFilter filter) {
        return finder.find(request(query, OPERATOR, filter, SearchOrder.RELEVANCE, null, 20));
    }

    private SearchRequest request(
            String query, SearchReader reader, SearchFilter filter, SearchOrder order, SearchCursor after, int limit) {
        return new SearchRequest(BROVARY, reader, queries.read(query).clauses(), filter, 1, order, after, limit);
    }

    private static SearchFilter filter(Map<FacetField, Set<String>> only, Map<FacetField, Set<String>> not) {
        return new SearchFilter(only, not, null, null, null, null);
    }

    static TenantSlug brovary() {
        return BROVARY;
    }
}
