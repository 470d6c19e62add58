package ua.vidhuk.search.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/**
 * Words that are spelt almost like one that was typed. The index has the words of all tenants, so each is tried on the
 * documents that the reader may find: a word that stands in none of them is not named.
 */
record LuceneSpelling(IndexSearcher searcher, SearchRequest request) {

    private static final int TRIED = 24;

    private record Candidate(String form, int edits, long frequency) {}

    List<String> like(String form) throws IOException {
        int edits = EditDistance.allowed(form);
        var candidates = new ArrayList<>(candidates(form, edits).values());
        candidates.sort(Comparator.comparingInt(Candidate::edits)
                .thenComparing(Comparator.comparingLong(Candidate::frequency).reversed())
                .thenComparing(Candidate::form));
        var found = new ArrayList<String>();
        int nearest = edits;
        for (Candidate each : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
            if (found.size() == EditDistance.MOST || each.edits() > nearest) {
                break;
            }
            if (stands(each.form())) {
                nearest = each.edits();
                found.add(each.form());
            }
        }
        return found;
    }

    private Map<String, Candidate> candidates(String form, int edits) throws IOException {
        var candidates = new HashMap<String, Candidate>();
        for (TextField field : request.reader().fields()) {
            String name = DocumentTokens.FORMS + field.word();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), name);
            if (terms == null) {
                continue;
            }
            var near = new FuzzyTermsEnum(terms, new Term(name, form), edits, 0, true);
            for (var each = near.next(); each != null; each = near.next()) {
                String other = each.utf8ToString();
                if (!other.equals(form) && other.chars().allMatch(Character::isLetter)) {
                    var one = new Candidate(other, EditDistance.between(form, other), near.docFreq());
                    candidates.merge(
                            other, one, (a, b) -> new Candidate(other, a.edits(), a.frequency() + b.frequency()));
                }
            }
        }
        return candidates;
    }

    private boolean stands(String form) throws IOException {
        var terms = request.reader().fields().stream()
                .map(each -> new Term(DocumentTokens.FORMS + each.word(), form))
                .toList();
        var found = searcher.search(new LuceneQueries(request).anyOf(terms), new TopScoreDocCollectorManager(1, 1));
        return found.scoreDocs.length > 0;
    }
}
