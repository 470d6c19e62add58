package ua.vidhuk.search.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchRequest;

/**
 * One search in one state of the index.
 *
 * @param many so many documents are dear to score
 */
record LuceneSearch(IndexSearcher searcher, int many) {

    /** For fewer it is dearer to find them twice than to score them. */
    static final int MANY = 50_000;

    /** Of the documents that have the rarest of several words, so few have all of them that this many times more may be looked at. */
    private static final long SEVERAL = 2;

    private static final SortField NEWEST = new SortField(LuceneDocuments.AT, SortField.Type.LONG, true);
    private static final SortField KEY = new SortField(LuceneDocuments.KEY, SortField.Type.STRING_VAL);

    EngineAnswer answer(SearchRequest request, boolean counted) throws IOException {
        var queries = new LuceneQueries(request);
        Query query = queries.query();
        if (!counted) {
            return isOfMany(query, many) ? byManyProcessors().uncounted(query, request) : uncounted(query, request);
        }
        boolean several = QueryShape.of(request).hasSeveral();
        Query everyWordFirst = several ? queries.sieved() : query;
        if (!isOfMany(everyWordFirst, several ? SEVERAL * many : many)) {
            return inOnePass(everyWordFirst, request);
        }
        LuceneSearch together = byManyProcessors();
        return isPlain(request) ? together.inTwoPasses(query, request) : together.inOnePass(everyWordFirst, request);
    }

    /** The parts of the index at once: for few documents that costs more than it saves. */
    private LuceneSearch byManyProcessors() {
        return new LuceneSearch(new IndexSearcher(searcher.getIndexReader(), ForkJoinPool.commonPool()), many);
    }

    private EngineAnswer uncounted(Query query, SearchRequest request) throws IOException {
        TopFieldDocs first = searcher.search(query, first(request, 1));
        return page(request, first, new LuceneCounts.Counted(first.totalHits.value(), Map.of()));
    }

    /** Scores and counts every document. */
    private EngineAnswer inOnePass(Query query, SearchRequest request) throws IOException {
        Object[] found = searcher.search(
                query, new MultiCollectorManager(first(request, Integer.MAX_VALUE), new LuceneCounts.Sum()));
        return page(request, (TopFieldDocs) found[0], (LuceneCounts.Counted) found[1]);
    }

    /** Looks for the first, past what cannot be among them, and then counts everything without scores. */
    private EngineAnswer inTwoPasses(Query query, SearchRequest request) throws IOException {
        TopFieldDocs first = searcher.search(query, first(request, 1));
        return page(request, first, searcher.search(new ConstantScoreQuery(query), new LuceneCounts.Sum()));
    }

    /** Whether nothing is sought that only adds to the score: past that Lucene cannot look. */
    private static boolean isPlain(SearchRequest request) {
        QueryShape shape = QueryShape.of(request);
        return !shape.isCorrected() && shape.required() >= shape.strong().size();
    }

    /** Whether so many documents are likely found that it is dear to score them all; judged by the largest part of the index. */
    private boolean isOfMany(Query query, long atLeast) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        if (reader.maxDoc() < atLeast) {
            return false;
        }
        LeafReaderContext largest = Collections.max(
                reader.leaves(), Comparator.comparingInt(leaf -> leaf.reader().maxDoc()));
        ScorerSupplier there = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorerSupplier(largest);
        double share = (double) reader.maxDoc() / largest.reader().maxDoc();
        return there != null && there.cost() * share >= atLeast;
    }

    private TopFieldCollectorManager first(SearchRequest request, int countedUpTo) {
        return new TopFieldCollectorManager(
                sort(request.order()), request.limit() + 1, after(request, searcher.getIndexReader()), countedUpTo);
    }

    private EngineAnswer page(SearchRequest request, TopFieldDocs found, LuceneCounts.Counted counted)
            throws IOException {
        boolean more = found.scoreDocs.length > request.limit();
        int length = Math.min(found.scoreDocs.length, request.limit());
        var documents = new ArrayList<SearchDocument>();
        var stored = searcher.storedFields();
        for (ScoreDoc each : List.of(found.scoreDocs).subList(0, length)) {
            documents.add(DocumentJson.read(stored.document(each.doc).get(LuceneDocuments.SOURCE)));
        }
        SearchCursor next = more ? cursor((FieldDoc) found.scoreDocs[length - 1], request) : null;
        return new EngineAnswer(counted.total(), documents, counted.codes(), next);
    }

    private static Sort sort(SearchOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, KEY);
            case NEWEST -> new Sort(NEWEST, KEY);
            case MOST_URGENT -> {
                var due = new SortField(LuceneDocuments.DUE, SortField.Type.LONG);
                due.setMissingValue(Long.MAX_VALUE);
                yield new Sort(due, KEY);
            }
        };
    }

    private static FieldDoc after(SearchRequest request, IndexReader reader) {
        SearchCursor after = request.after();
        if (after == null) {
            return null;
        }
        var key = new BytesRef(after.key());
        Object[] place = request.order() == SearchOrder.RELEVANCE
                ? new Object[] {after.score(), after.time(), key}
                : new Object[] {after.time(), key};
        return new FieldDoc(Math.max(0, reader.maxDoc() - 1), after.score(), place);
    }

    private static SearchCursor cursor(FieldDoc last, SearchRequest request) {
        Object[] place = last.fields;
        String key = ((BytesRef) place[place.length - 1]).utf8ToString();
        float score = request.order() == SearchOrder.RELEVANCE ? (Float) place[0] : 0;
        return new SearchCursor(score, (Long) place[place.length - 2], key, request.required());
    }
}
