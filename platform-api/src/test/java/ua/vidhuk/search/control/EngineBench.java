package ua.vidhuk.search.control;

import static ua.vidhuk.search.control.FoundThing.BROVARY;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.search.control.Finder.Found;
import ua.vidhuk.search.entity.Completion;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.Likeness;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/** An engine with what stands above it, as in the application. */
final class EngineBench {

    static final SearchReader OPERATOR =
            new SearchReader(Set.of(SearchReader.PUBLIC, "APPEAL_READ"), EnumSet.allOf(TextField.class));
    static final SearchReader EXECUTOR = new SearchReader(
            Set.of(SearchReader.PUBLIC, "enterprise:1"), EnumSet.complementOf(EnumSet.of(TextField.PEOPLE)));

    private final SearchEngine engine;
    private final Finder finder = new Finder();
    private final QueryReader queries = new QueryReader();
    private final QueryCompletion completion = new QueryCompletion();
    private final SimilarFinder similar = new SimilarFinder();
    private final TextAnalysis analysis;
    private OtherNames names = OtherNames.NONE;

    EngineBench(SearchEngine engine, TextAnalysis analysis) {
        this.engine = engine;
        this.analysis = analysis;
        var index = new SearchIndex();
        index.use(engine);
        finder.analysis = analysis;
        finder.index = index;
        queries.analysis = analysis;
        completion.analysis = analysis;
        completion.clock = Clock.fixed(FoundThing.MORNING, ZoneOffset.UTC);
        completion.words = new WordCompletion();
        completion.words.analysis = analysis;
        completion.words.index = index;
        similar.analysis = analysis;
        similar.index = index;
    }

    /** These names mean the same from now on. */
    void sameNames(String... same) {
        names = new OtherNames(List.of(Set.of(same)), analysis);
    }

    void index(FoundThing... things) {
        engine.apply(List.of(things).stream().map(FoundThing::build).toList(), List.of());
        engine.refresh();
    }

    SearchEngine engine() {
        return engine;
    }

    Finder finder() {
        return finder;
    }

    List<String> bodies(String query) {
        return texts(find(query, OPERATOR));
    }

    static List<String> texts(Found found) {
        return found.answer().documents().stream()
                .map(each -> each.text(TextField.BODY))
                .toList();
    }

    Found find(String query, SearchReader reader) {
        return finder.find(request(query, reader, SearchFilter.NONE, SearchOrder.RELEVANCE, null, 20));
    }

    Found find(String query, SearchFilter filter) {
        return finder.find(request(query, OPERATOR, filter, SearchOrder.RELEVANCE, null, 20));
    }

    SearchRequest request(
            String query, SearchReader reader, SearchFilter filter, SearchOrder order, SearchCursor after, int limit) {
        return new SearchRequest(
                BROVARY, reader, names.in(queries.read(query).clauses()), filter, 1, order, after, limit);
    }

    static SearchFilter filter(Map<FacetField, Set<String>> only, Map<FacetField, Set<String>> not) {
        return new SearchFilter(only, not, null, null, null, null);
    }

    /** The queries that are offered to whoever has typed so much. */
    List<String> offered(String typed, SearchReader reader, FacetNames names) {
        return completion
                .of(
                        typed,
                        head -> request(head, reader, SearchFilter.NONE, SearchOrder.RELEVANCE, null, 20),
                        names,
                        ZoneId.of("Europe/Kyiv"),
                        Language.UK)
                .stream()
                .map(Completion::text)
                .toList();
    }

    List<Likeness> like(FoundThing thing, SearchReader reader) {
        return similar.to(thing.build(), reader, 8);
    }
}
