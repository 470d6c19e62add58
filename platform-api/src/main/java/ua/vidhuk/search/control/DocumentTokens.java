package ua.vidhuk.search.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.TextField;

/** A document's texts as engines take them: tokens between spaces. */
final class DocumentTokens {

    /** Fields with words as they stand, for phrases and spelling. */
    static final String FORMS = "w_";

    /** Fields with basic forms. */
    static final String STEMS = "s_";

    /** The basic forms of all texts together: for those alone who may search every one of them. */
    static final String ALL_STEMS = "s_all";

    private final SearchDocument document;
    private final TextAnalysis analysis;
    private final Map<TextField, List<Token>> known = new EnumMap<>(TextField.class);

    DocumentTokens(SearchDocument document, TextAnalysis analysis) {
        this.document = document;
        this.analysis = analysis;
    }

    /** The words of a text in their order. */
    String forms(TextField field) {
        return tokens(field).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** The basic forms of the words of a text. */
    String stems(TextField field) {
        return tokens(field).stream()
                .map(each -> String.join(" ", each.stems()))
                .collect(Collectors.joining(" "));
    }

    /** Each basic form that stands in any text, once. */
    String allStems() {
        return document.texts().keySet().stream()
                .flatMap(field -> tokens(field).stream())
                .flatMap(each -> each.stems().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private List<Token> tokens(TextField field) {
        return known.computeIfAbsent(field, any -> analysis.tokens(document.text(field), document.language()));
    }
}
