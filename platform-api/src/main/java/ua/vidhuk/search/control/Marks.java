package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.Piece;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;

/** Shows why a document was found: a piece of a text that the reader may see, with the words that were sought. */
public final class Marks {

    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final List<TextField> SHOWN =
            List.of(TextField.BODY, TextField.NOTES, TextField.PEOPLE, TextField.TITLE);

    private final Set<String> stems = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final TextAnalysis analysis;

    Marks(List<Clause> clauses, TextAnalysis analysis) {
        this.analysis = analysis;
        clauses.stream().filter(each -> !each.excluded()).forEach(this::note);
    }

    private void note(Clause clause) {
        switch (clause) {
            case Clause.Phrase phrase -> forms.addAll(phrase.forms());
            case Clause.Beginning any -> {
                // of what is still being typed nothing is shown
            }
            case Clause.Word word -> {
                if (!word.weak()) {
                    stems.addAll(word.stems().keySet());
                    word.instead().forEach(name -> name.forEach(this::note));
                }
            }
        }
    }

    /** The piece in which most is marked, of the first text in which anything is; else the beginning of what was written. */
    public List<Piece> excerpt(SearchDocument document, SearchReader reader) {
        Stream<TextField> seen = SHOWN.stream().filter(reader.fields()::contains);
        for (TextField field : seen.toList()) {
            List<Token> marked = marked(document, field);
            if (!marked.isEmpty()) {
                return cut(document.text(field), marked);
            }
        }
        return cut(document.text(TextField.BODY), List.of());
    }

    /** The whole of a text, with what was sought. */
    public List<Piece> whole(SearchDocument document, TextField field) {
        String text = document.text(field);
        return text.isEmpty() ? List.of() : pieces(text, marked(document, field), 0, text.length());
    }

    private List<Token> marked(SearchDocument document, TextField field) {
        return analysis.tokens(document.text(field), document.language()).stream()
                .filter(each ->
                        forms.contains(each.form()) || each.stems().stream().anyMatch(stems::contains))
                .toList();
    }

    private static List<Piece> cut(String text, List<Token> marked) {
        int from = marked.isEmpty() ? 0 : beginning(text, best(marked) - BEFORE);
        int until = Math.min(text.length(), from + LENGTH);
        while (until < text.length() && until > from + BEFORE && !Character.isWhitespace(text.charAt(until))) {
            until--;
        }
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, marked, from, until));
        if (until < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    /** Where the marked word stands that has the most others close behind it. */
    private static int best(List<Token> marked) {
        int best = 0;
        int most = 0;
        for (Token each : marked) {
            int near = (int) marked.stream()
                    .filter(other -> other.start() >= each.start() && other.end() < each.start() + LENGTH - BEFORE)
                    .map(Token::form)
                    .distinct()
                    .count();
            if (near > most) {
                most = near;
                best = each.start();
            }
        }
        return best;
    }

    private static int beginning(String text, int wanted) {
        int from = Math.max(0, wanted);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static List<Piece> pieces(String text, List<Token> marked, int from, int until) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (Token each : marked) {
            if (each.start() >= at && each.end() <= until) {
                add(pieces, text.substring(at, each.start()), false);
                add(pieces, text.substring(each.start(), each.end()), true);
                at = each.end();
            }
        }
        add(pieces, text.substring(at, until), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
