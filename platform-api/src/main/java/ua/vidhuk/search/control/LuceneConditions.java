package ua.vidhuk.search.control;

import java.time.Instant;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.Nearness;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.Spot;

/** What a document must be, whatever words it has, as Lucene takes it. */
final class LuceneConditions {

    private LuceneConditions() {}

    /** Documents of the tenant that the reader may find. */
    static BooleanQuery.Builder scope(SearchRequest request) {
        var readers = request.reader().grants().stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(
                        new TermQuery(new Term(
                                LuceneDocuments.TENANT, request.tenant().value())),
                        Occur.FILTER)
                .add(new TermInSetQuery(LuceneDocuments.READER, readers), Occur.FILTER);
    }

    /** What is chosen beside the words. */
    static void add(BooleanQuery.Builder all, SearchFilter filter) {
        filter.only().forEach((field, codes) -> all.add(codes(field, codes), Occur.FILTER));
        filter.not().forEach((field, codes) -> all.add(codes(field, codes), Occur.MUST_NOT));
        if (filter.from() != null || filter.until() != null) {
            all.add(between(LuceneDocuments.AT, filter.from(), filter.until()), Occur.FILTER);
        }
        if (filter.near() != null) {
            all.add(near(filter.near()), Occur.FILTER);
        }
        if (filter.lateAt() != null) {
            all.add(between(LuceneDocuments.DUE, null, filter.lateAt()), Occur.FILTER);
        }
        if (filter.notLateAt() != null) {
            all.add(between(LuceneDocuments.DUE, null, filter.notLateAt()), Occur.MUST_NOT);
        }
    }

    private static Query near(Nearness circle) {
        Spot centre = circle.centre();
        return LatLonPoint.newDistanceQuery(
                LuceneDocuments.SPOT, centre.latitude(), centre.longitude(), circle.metres());
    }

    private static Query codes(FacetField field, Set<String> codes) {
        return new TermInSetQuery(
                LuceneDocuments.facet(field), codes.stream().map(BytesRef::new).toList());
    }

    private static Query between(String field, Instant from, Instant until) {
        return LongPoint.newRangeQuery(
                field,
                from == null ? Long.MIN_VALUE : from.toEpochMilli(),
                until == null ? Long.MAX_VALUE : until.toEpochMilli() - 1);
    }
}
