package ua.vidhuk.search.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchRequest;

/** One search in one state of the index. */
record LuceneSearch(IndexSearcher searcher) {

    private static final SortField NEWEST = new SortField(LuceneDocuments.AT, SortField.Type.LONG, true);
    private static final SortField KEY = new SortField(LuceneDocuments.KEY, SortField.Type.STRING);

    EngineAnswer answer(SearchRequest request, boolean counted) throws IOException {
        Query query = new LuceneQueries(request).query();
        IndexReader reader = searcher.getIndexReader();
        var top = new TopFieldCollectorManager(
                sort(request.order()), request.limit() + 1, after(request, reader), counted ? Integer.MAX_VALUE : 1);
        if (!counted) {
            return page(request, (TopFieldDocs) searcher.search(query, top), Map.of());
        }
        Object[] found = searcher.search(query, new MultiCollectorManager(top, new LuceneCounts.Sum()));
        return page(request, (TopFieldDocs) found[0], counts(found[1]));
    }

    @SuppressWarnings("unchecked")
    private static Map<FacetField, Map<String, Integer>> counts(Object counted) {
        return new EnumMap<>((Map<FacetField, Map<String, Integer>>) counted);
    }

    private EngineAnswer page(SearchRequest request, TopFieldDocs found, Map<FacetField, Map<String, Integer>> counts)
            throws IOException {
        boolean more = found.scoreDocs.length > request.limit();
        int length = Math.min(found.scoreDocs.length, request.limit());
        var documents = new ArrayList<SearchDocument>();
        var stored = searcher.storedFields();
        for (ScoreDoc each : List.of(found.scoreDocs).subList(0, length)) {
            documents.add(DocumentJson.read(stored.document(each.doc).get(LuceneDocuments.SOURCE)));
        }
        SearchCursor next = more ? cursor((FieldDoc) found.scoreDocs[length - 1], request) : null;
        return new EngineAnswer(found.totalHits.value(), documents, counts, next);
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
