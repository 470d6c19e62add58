package ua.vidhuk.search.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/**
 * Words that are spelt almost like one that was typed. The index has the words of all tenants, so each is tried on the
 * documents that the reader may find: a word that stands in none of them is not named.
 */
record LuceneSpelling(IndexSearcher searcher, SearchRequest request) {

    List<String> like(String form) throws IOException {
        return new SpellingChoice(form, frequencies(form)).chosen(this::stands);
    }

    private Map<String, Long> frequencies(String form) throws IOException {
        var frequencies = new HashMap<String, Long>();
        // made once for all fields: it is what costs most
        var automaton = new LevenshteinAutomata(form, true).toAutomaton(EditDistance.allowed(form));
        var alike = new CompiledAutomaton(automaton, true, true, false);
        for (TextField field : request.reader().fields()) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), DocumentTokens.FORMS + field.word());
            if (terms == null) {
                continue;
            }
            var near = alike.getTermsEnum(terms);
            for (var each = near.next(); each != null; each = near.next()) {
                frequencies.merge(each.utf8ToString(), (long) near.docFreq(), Long::sum);
            }
        }
        return frequencies;
    }

    private boolean stands(String form) {
        var terms = request.reader().fields().stream()
                .map(each -> new Term(DocumentTokens.FORMS + each.word(), form))
                .toList();
        try {
            var query = new LuceneQueries(request).anyOf(terms);
            return searcher.search(query, new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("a spelling could not be tried", e);
        }
    }
}
