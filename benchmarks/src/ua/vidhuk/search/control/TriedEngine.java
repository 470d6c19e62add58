package ua.vidhuk.search.control;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** An engine with all that stands above it, as in the application, but without the application; in its package for that. */
public final class TriedEngine implements AutoCloseable {

    private static final SearchReader OPERATOR =
            new SearchReader(Set.of(SearchReader.PUBLIC, "APPEAL_READ"), EnumSet.allOf(TextField.class));

    /** One for all, as in the application. */
    private static final TextAnalysis ANALYSIS = new TextAnalysis();

    private final SearchEngine engine;
    private final Finder finder = new Finder();
    private final QueryReader queries = new QueryReader();
    private final Highlights highlights = new Highlights();

    private TriedEngine(SearchEngine engine) {
        this.engine = engine;
        finder.analysis = ANALYSIS;
        finder.index = new SearchIndex();
        finder.index.use(engine);
        queries.analysis = ANALYSIS;
        highlights.analysis = ANALYSIS;
    }

    public static TriedEngine lucene(Path folder) {
        return new TriedEngine(LuceneEngine.open(folder, ANALYSIS));
    }

    public static TriedEngine elasticsearch(URI url, String user, String password, String index) {
        var address = new ElasticAddress(url, Optional.of(ElasticAddress.basic(user, password)), index);
        SearchEngine engine = ElasticEngine.open(address, ANALYSIS);
        engine.committed();
        return new TriedEngine(engine);
    }

    public void add(List<SearchDocument> documents) {
        engine.apply(documents, List.of());
    }

    /** Everything that was added is found and kept from now on. */
    public void finish() {
        engine.refresh();
        engine.commit(new IndexPosition(1, Set.of()));
    }

    /** What an operator is shown: the page, counted, with excerpts. */
    public List<SearchDocument> find(TenantSlug tenant, String words, SearchFilter filter, int limit) {
        var request = new SearchRequest(
                tenant, OPERATOR, queries.read(words).clauses(), filter, 1, SearchOrder.RELEVANCE, null, limit);
        var found = finder.find(request);
        var marks = highlights.of(found.request());
        found.answer().documents().forEach(each -> marks.excerpt(each, OPERATOR));
        return found.answer().documents();
    }

    @Override
    public void close() {
        engine.close();
    }
}
