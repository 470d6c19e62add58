package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/** Marks what was sought; by us, so that it looks the same whatever the engine. */
@ApplicationScoped
public class Highlights {

    private static final int SAYS_SOMETHING = 3;

    @Inject
    TextAnalysis analysis;

    public Marks of(SearchRequest request) {
        return new Marks(request.clauses(), analysis);
    }

    /** Marks the words that stand in this document, too. */
    public Marks ofWords(SearchDocument document) {
        var words = analysis.tokens(document.text(TextField.BODY), document.language()).stream()
                .map(each -> (Clause) new Clause.Word(
                        each.form(),
                        stems(each),
                        each.weak() || each.form().length() < SAYS_SOMETHING,
                        false,
                        Set.of()))
                .toList();
        return new Marks(words, analysis);
    }

    private static Map<String, Float> stems(Token token) {
        return token.stems().stream().distinct().collect(Collectors.toMap(each -> each, each -> 1f));
    }
}
