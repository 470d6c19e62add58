package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.search.entity.SearchRequest;

/** Marks what was sought; by us, so that it looks the same whatever the engine. */
@ApplicationScoped
public class Highlights {

    @Inject
    TextAnalysis analysis;

    public Marks of(SearchRequest request) {
        return new Marks(request.clauses(), analysis);
    }
}
