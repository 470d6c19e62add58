package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.search.control.SimilarFinder;
import ua.vidhuk.search.control.SourceTransactions;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchReader;

/** Finds questions that may be about the same thing. */
@ApplicationScoped
public class SimilarDesk {

    private static final int MOST = 8;

    @Inject
    SimilarFinder similar;

    @Inject
    SourceTransactions sources;

    @Inject
    SearchViews views;

    /**
     * Questions like this one, of half a year before and after it, the most alike first; at most eight.
     *
     * @throws ProblemException {@code not-found} when there is none that this reader may find
     * @throws ua.vidhuk.search.control.SearchUnavailableException when the engine cannot answer
     */
    public List<SimilarHit> toQuestion(UUID question, SearchReader reader) {
        SearchDocument document = sources.documents(SearchKind.QUESTION, List.of(question)).stream()
                .filter(each -> each.readers().stream().anyMatch(reader.grants()::contains))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return to(document, reader);
    }

    /** Those that are like a document, which need not be in the index yet. */
    public List<SimilarHit> to(SearchDocument document, SearchReader reader) {
        return views.similar(document, similar.to(document, reader, MOST), reader);
    }
}
