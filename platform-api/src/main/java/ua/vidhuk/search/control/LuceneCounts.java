package ua.vidhuk.search.control;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import ua.vidhuk.search.entity.FacetField;

/** Counts the codes of what is found. */
final class LuceneCounts implements Collector {

    private static final int AT_A_TIME = 1024;

    private final Map<FacetField, Map<String, Integer>> counts = new EnumMap<>(FacetField.class);
    private long total;

    /**
     * What was counted.
     *
     * @param total documents
     * @param codes how many of them have which code of which field
     */
    record Counted(long total, Map<FacetField, Map<String, Integer>> codes) {}

    /** Adds up what was counted in parts. */
    static final class Sum implements CollectorManager<LuceneCounts, Counted> {

        @Override
        public LuceneCounts newCollector() {
            return new LuceneCounts();
        }

        @Override
        public Counted reduce(Collection<LuceneCounts> parts) {
            var sum = new EnumMap<FacetField, Map<String, Integer>>(FacetField.class);
            parts.forEach(part -> part.counts.forEach((field, counted) -> {
                var known = sum.computeIfAbsent(field, any -> new HashMap<>());
                counted.forEach((code, number) -> known.merge(code, number, Integer::sum));
            }));
            return new Counted(parts.stream().mapToLong(part -> part.total).sum(), sum);
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
                    Column.of(DocValues.getSortedSet(context.reader(), LuceneDocuments.facet(field)));
        }
        return new Leaf(columns);
    }

    /** Counts column after column for many documents at a time, which is faster than document after document. */
    private final class Leaf implements LeafCollector {
        private final Column[] columns;
        private final int[] docs = new int[AT_A_TIME];
        private int held;

        Leaf(Column[] columns) {
            this.columns = columns;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // what is counted needs no score
        }

        @Override
        public void collect(int doc) throws IOException {
            docs[held++] = doc;
            if (held == docs.length) {
                count();
            }
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            count();
            for (held = stream.intoArray(docs); held > 0; held = stream.intoArray(docs)) {
                count();
            }
        }

        private void count() throws IOException {
            for (Column each : columns) {
                each.count(docs, held);
            }
            total += held;
            held = 0;
        }

        @Override
        public void finish() throws IOException {
            count();
            for (FacetField field : FacetField.values()) {
                columns[field.ordinal()].addTo(counts.computeIfAbsent(field, any -> new HashMap<>()));
            }
        }
    }

    /** The codes of one field in one part of the index, by the numbers that they have there. */
    private abstract static class Column {
        final int[] counted;

        Column(long codes) {
            this.counted = new int[Math.toIntExact(codes)];
        }

        /** Fields of which each document has one code at most are read faster. */
        static Column of(SortedSetDocValues codes) {
            SortedDocValues single = DocValues.unwrapSingleton(codes);
            return single == null ? new Several(codes) : new Single(single);
        }

        abstract void count(int[] docs, int number) throws IOException;

        abstract String code(int number) throws IOException;

        void addTo(Map<String, Integer> sum) throws IOException {
            for (int number = 0; number < counted.length; number++) {
                if (counted[number] > 0) {
                    sum.merge(code(number), counted[number], Integer::sum);
                }
            }
        }
    }

    private static final class Single extends Column {
        private final SortedDocValues codes;

        Single(SortedDocValues codes) {
            super(codes.getValueCount());
            this.codes = codes;
        }

        @Override
        void count(int[] docs, int number) throws IOException {
            for (int at = 0; at < number; at++) {
                if (codes.advanceExact(docs[at])) {
                    counted[codes.ordValue()]++;
                }
            }
        }

        @Override
        String code(int number) throws IOException {
            return codes.lookupOrd(number).utf8ToString();
        }
    }

    private static final class Several extends Column {
        private final SortedSetDocValues codes;

        Several(SortedSetDocValues codes) {
            super(codes.getValueCount());
            this.codes = codes;
        }

        @Override
        void count(int[] docs, int number) throws IOException {
            for (int at = 0; at < number; at++) {
                if (codes.advanceExact(docs[at])) {
                    for (int i = 0; i < codes.docValueCount(); i++) {
                        counted[(int) codes.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        String code(int number) throws IOException {
            return codes.lookupOrd(number).utf8ToString();
        }
    }
}
