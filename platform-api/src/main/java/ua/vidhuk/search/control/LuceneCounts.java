package ua.vidhuk.search.control;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import ua.vidhuk.search.entity.FacetField;

/** Counts the codes of what is found. */
final class LuceneCounts implements Collector {

    private final Map<FacetField, Map<String, Integer>> counts = new EnumMap<>(FacetField.class);

    /** Adds up what was counted in parts. */
    static final class Sum implements CollectorManager<LuceneCounts, Map<FacetField, Map<String, Integer>>> {

        @Override
        public LuceneCounts newCollector() {
            return new LuceneCounts();
        }

        @Override
        public Map<FacetField, Map<String, Integer>> reduce(Collection<LuceneCounts> parts) {
            var sum = new EnumMap<FacetField, Map<String, Integer>>(FacetField.class);
            parts.forEach(part -> part.counts.forEach((field, counted) -> {
                var known = sum.computeIfAbsent(field, any -> new HashMap<>());
                counted.forEach((code, number) -> known.merge(code, number, Integer::sum));
            }));
            return sum;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var columns = new Column[FacetField.values().length];
        for (FacetField field : FacetField.values()) {
            columns[field.ordinal()] =
                    new Column(DocValues.getSortedSet(context.reader(), LuceneDocuments.facet(field)));
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // what is counted needs no score
            }

            @Override
            public void collect(int doc) throws IOException {
                for (Column each : columns) {
                    each.count(doc);
                }
            }

            @Override
            public void finish() throws IOException {
                for (FacetField field : FacetField.values()) {
                    columns[field.ordinal()].addTo(counts.computeIfAbsent(field, any -> new HashMap<>()));
                }
            }
        };
    }

    /** The codes of one field in one part of the index, by the numbers that they have there. */
    private static final class Column {
        private final SortedSetDocValues codes;
        private final int[] counted;

        Column(SortedSetDocValues codes) {
            this.codes = codes;
            this.counted = new int[(int) codes.getValueCount()];
        }

        void count(int doc) throws IOException {
            if (codes.advanceExact(doc)) {
                for (int i = 0; i < codes.docValueCount(); i++) {
                    counted[(int) codes.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> sum) throws IOException {
            for (int ord = 0; ord < counted.length; ord++) {
                if (counted[ord] > 0) {
                    sum.merge(codes.lookupOrd(ord).utf8ToString(), counted[ord], Integer::sum);
                }
            }
        }
    }
}
