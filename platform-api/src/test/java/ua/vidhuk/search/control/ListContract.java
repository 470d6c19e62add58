package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.LUTSK;
import static ua.vidhuk.search.control.FoundThing.MORNING;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.TextField;

/** How every engine counts, narrows, pages and keeps. */
interface ListContract {

    EngineBench bench();

    @Test
    default void countsWhatIsFound() {
        bench().index(
                        aQuestion("вода").with(FacetField.STATE, "routed").with(FacetField.EXECUTOR, "a", "b"),
                        aQuestion("вода").with(FacetField.STATE, "routed").with(FacetField.EXECUTOR, "a"),
                        aQuestion("вода").with(FacetField.STATE, "closed").of(SearchKind.PETITION),
                        aQuestion("світло").with(FacetField.STATE, "done"));
        var counts = bench().find("вода", EngineBench.OPERATOR).answer().counts();

        assertThat(counts.get(FacetField.STATE)).isEqualTo(Map.of("routed", 2, "closed", 1));
        assertThat(counts.get(FacetField.EXECUTOR)).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(counts.get(FacetField.KIND)).isEqualTo(Map.of("question", 2, "petition", 1));
    }

    @Test
    default void narrowsByCodesDaysAndTerms() {
        bench().index(
                        aQuestion("вода перша").with(FacetField.STATE, "routed").due(MORNING),
                        aQuestion("вода друга").with(FacetField.STATE, "closed").at(MORNING.plus(Duration.ofDays(2))));
        var now = MORNING.plus(Duration.ofDays(1));

        assertThat(EngineBench.texts(
                        bench().find("вода", EngineBench.filter(Map.of(FacetField.STATE, Set.of("closed")), Map.of()))))
                .containsExactly("вода друга");
        assertThat(EngineBench.texts(
                        bench().find("вода", EngineBench.filter(Map.of(), Map.of(FacetField.STATE, Set.of("closed"))))))
                .containsExactly("вода перша");
        assertThat(EngineBench.texts(
                        bench().find("вода", EngineBench.filter(Map.of(FacetField.STATE, Set.of()), Map.of()))))
                .isEmpty();
        assertThat(EngineBench.texts(bench().find("вода", new SearchFilter(Map.of(), Map.of(), now, null, null, null))))
                .containsExactly("вода друга");
        assertThat(EngineBench.texts(bench().find("вода", new SearchFilter(Map.of(), Map.of(), null, now, null, null))))
                .containsExactly("вода перша");
        assertThat(EngineBench.texts(bench().find("вода", new SearchFilter(Map.of(), Map.of(), null, null, now, null))))
                .containsExactly("вода перша");
        assertThat(EngineBench.texts(bench().find("вода", new SearchFilter(Map.of(), Map.of(), null, null, null, now))))
                .containsExactly("вода друга");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "NEWEST", "MOST_URGENT"})
    default void pagesShowEverythingOnce(SearchOrder order) {
        var things = new ArrayList<FoundThing>();
        for (int i = 0; i < 25; i++) {
            things.add(aQuestion("вода " + "вода ".repeat(i % 3))
                    .at(MORNING.plusSeconds(i / 5))
                    .due(i % 4 == 0 ? null : MORNING.plusSeconds(i)));
        }
        bench().index(things.toArray(FoundThing[]::new));
        var seen = new ArrayList<UUID>();
        SearchCursor cursor = null;
        do {
            var answer = bench().finder()
                    .find(bench().request("вода", EngineBench.OPERATOR, SearchFilter.NONE, order, cursor, 7))
                    .answer();
            answer.documents().forEach(each -> seen.add(each.key().id()));
            cursor = answer.next() == null
                    ? null
                    : SearchCursor.parse(answer.next().text());
        } while (cursor != null);

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    default void putsTheNewestOrTheMostUrgentFirst() {
        bench().index(
                        aQuestion("вода перша").due(MORNING.plusSeconds(30)),
                        aQuestion("вода друга").at(MORNING.plusSeconds(20)),
                        aQuestion("вода третя").at(MORNING.plusSeconds(10)).due(MORNING.plusSeconds(15)));

        assertThat(ordered(SearchOrder.NEWEST)).containsExactly("вода друга", "вода третя", "вода перша");
        assertThat(ordered(SearchOrder.MOST_URGENT)).containsExactly("вода третя", "вода перша", "вода друга");
    }

    private List<String> ordered(SearchOrder order) {
        return EngineBench.texts(bench().finder()
                .find(bench().request("вода", EngineBench.OPERATOR, SearchFilter.NONE, order, null, 20)));
    }

    @Test
    default void streamsEverythingInOrder() {
        var things = new ArrayList<FoundThing>();
        for (int i = 0; i < 1200; i++) {
            things.add(aQuestion("вода").at(MORNING.plusSeconds(i)));
        }
        bench().index(things.toArray(FoundThing[]::new));
        var seen = new ArrayList<SearchDocument>();
        bench().finder().stream(
                bench().request("вода", EngineBench.OPERATOR, SearchFilter.NONE, SearchOrder.NEWEST, null, 1),
                seen::add);

        assertThat(seen).hasSize(1200);
        assertThat(seen.getFirst().at()).isEqualTo(MORNING.plusSeconds(1199));
        assertThat(seen.getLast().at()).isEqualTo(MORNING);
    }

    @Test
    default void givesToOtherListsTheNewestOfWhatHasEveryWord() {
        bench().index(
                        aQuestion("ремонт дороги").at(MORNING),
                        aQuestion("ремонти доріг").at(MORNING.plusSeconds(1)),
                        aQuestion("ремонт даху").at(MORNING.plusSeconds(2)));

        assertThat(whole("ремонт дорога", 10)).containsExactly("ремонти доріг", "ремонт дороги");
        assertThat(whole("ремонт дорги", 1)).containsExactly("ремонти доріг");
        assertThat(whole("ремонт басейну", 10)).isEmpty();
    }

    private List<String> whole(String words, int most) {
        var request = bench().request(words, EngineBench.OPERATOR, SearchFilter.NONE, SearchOrder.RELEVANCE, null, 20);
        return bench().finder().whole(request, most).stream()
                .map(each -> each.text(TextField.BODY))
                .toList();
    }

    @Test
    default void holdsTheLatestOfADocumentAndNoneThatIsGone() {
        var id = UUID.randomUUID();
        bench().index(aQuestion("стара назва").withId(id));
        bench().index(aQuestion("нова назва").withId(id));

        assertThat(bench().bodies("назва")).containsExactly("нова назва");
        bench().engine()
                .apply(List.of(), List.of(aQuestion("-").withId(id).build().key()));
        bench().engine().refresh();
        assertThat(bench().bodies("назва")).isEmpty();
    }

    @Test
    default void forgetsATenantAndNoOther() {
        bench().index(aQuestion("вода").in(LUTSK), aQuestion("вода"));
        bench().engine().forget(LUTSK);
        bench().engine().refresh();

        assertThat(bench().engine().digests(LUTSK)).isEmpty();
        assertThat(bench().engine().digests(BROVARY)).hasSize(1);
    }

    @Test
    default void isBuiltAnewWhileItAnswers() {
        bench().index(aQuestion("давнє слово"));
        SearchEngine built = bench().engine().beginAnew();
        built.apply(List.of(aQuestion("свіже слово").build()), List.of());
        assertThat(bench().bodies("слово")).containsExactly("давнє слово");
        built.refresh();
        built.commit(new IndexPosition(42, Set.of("brovary")));
        bench().engine().replaceBy(built);

        assertThat(bench().bodies("слово")).containsExactly("свіже слово");
        assertThat(bench().engine().committed()).isEqualTo(new IndexPosition(42, Set.of("brovary")));
    }
}
