package ua.vidhuk.search.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    /** Ends at a space where there is one. */
    private static final Pattern PART = Pattern.compile("(?s).{1,4000}(?!\\S)|.{1,4000}");

    private static final List<TextField> SHOWN =
            List.of(TextField.BODY, TextField.NOTES, TextField.PEOPLE, TextField.TITLE, TextField.FILES);

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
        return seen.flatMap(field -> parts(document.text(field), field))
                .map(part -> excerpt(part, document.language()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(() -> cut(document.text(TextField.BODY), List.of()));
    }

    /** What is written in files is long, and is read only as far as the first part in which anything is found. */
    private static Stream<String> parts(String text, TextField field) {
        return field == TextField.FILES ? PART.matcher(text).results().map(MatchResult::group) : Stream.of(text);
    }

    private List<Piece> excerpt(String text, String language) {
        List<Token> marked = marked(text, language);
        return marked.isEmpty() ? List.of() : cut(text, marked);
    }

    /** The whole of a text, with what was sought. */
    public List<Piece> whole(SearchDocument document, TextField field) {
        String text = document.text(field);
        return text.isEmpty() ? List.of() : pieces(text, marked(text, document.language()), 0, text.length());
    }

    private List<Token> marked(String text, String language) {
        return analysis.tokens(text, language).stream()
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
