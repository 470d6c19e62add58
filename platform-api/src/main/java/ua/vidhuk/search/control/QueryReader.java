package ua.vidhuk.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.ParsedQuery;
import ua.vidhuk.search.entity.ParsedQuery.Condition;
import ua.vidhuk.search.entity.QueryField;
import ua.vidhuk.search.entity.QueryMistake;
import ua.vidhuk.search.entity.QueryMistake.Problem;
import ua.vidhuk.search.entity.TextField;

/**
 * Understands what people type: words, "phrases", -not, field:value. Nothing is an error: what is not understood is looked
 * for as it stands or left out, and said.
 */
@ApplicationScoped
public class QueryReader {

    /** More than anybody types, and as much as somebody may paste. */
    public static final int LONGEST = 600;

    private static final int MOST_WORDS = 24;
    private static final Pattern PART = Pattern.compile(
            """
            (?<minus>(?<=^|\\s)[-−–](?=\\S))?\
            (?:(?<field>\\p{L}{2,20}):(?<value>"[^"]*"|«[^»]*»|[^\\s"«]\\S*)?\
            |(?:"(?<quoted>[^"]*)"|«(?<angled>[^»]*)»)\
            |["«](?<open>.*)$\
            |(?<plain>[^\\s"«]+))""",
            Pattern.DOTALL);

    @Inject
    TextAnalysis analysis;

    /** The query as it is understood; an empty one looks for everything. */
    public ParsedQuery read(String typed) {
        var parts = new Parts();
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            parts.mistake(Problem.TOO_LONG, "", List.of());
            text = text.substring(0, LONGEST);
        }
        PART.matcher(text).results().forEach(each -> part(each, parts));
        parts.flush();
        boolean allExcluded = !parts.clauses.isEmpty() && parts.clauses.stream().allMatch(Clause::excluded);
        if (allExcluded && parts.conditions.isEmpty()) {
            parts.mistake(Problem.ONLY_EXCLUDED, text, List.of());
        }
        return new ParsedQuery(parts.clauses, parts.conditions, parts.mistakes);
    }

    private void part(MatchResult part, Parts parts) {
        boolean excluded = part.group("minus") != null;
        if (part.group("field") != null) {
            parts.flush();
            field(part, excluded, parts);
        } else if (part.group("plain") != null && !excluded) {
            // Words that follow each other are read together: "буд. 12 а", "050 123 45 67".
            parts.plain.append(part.group("plain")).append(' ');
        } else {
            parts.flush();
            other(part, excluded, parts);
        }
    }

    private void other(MatchResult part, boolean excluded, Parts parts) {
        if (part.group("plain") != null) {
            parts.add(words(part.group("plain"), true, Set.of()));
            return;
        }
        String open = part.group("open");
        if (open != null) {
            parts.mistake(Problem.OPEN_QUOTE, open, List.of());
        }
        String quoted = Stream.of(part.group("quoted"), part.group("angled"), open)
                .filter(each -> each != null)
                .findFirst()
                .orElse("");
        phrase(quoted, excluded).ifPresent(each -> parts.add(List.of(each)));
    }

    private void field(MatchResult part, boolean excluded, Parts parts) {
        String name = part.group("field");
        String value = unquoted(part.group("value"));
        Optional<QueryField> field = QueryField.called(name);
        if (field.isEmpty()) {
            var known = Stream.of(QueryField.values()).map(QueryField::word).toList();
            parts.mistake(Problem.UNKNOWN_FIELD, name, known);
            parts.add(words(name + " " + value, excluded, Set.of()));
        } else if (field.get() == QueryField.STREET && !value.isBlank()) {
            parts.add(words(value, excluded, Set.of(TextField.PLACE)));
        } else if (value.isBlank() && field.get() != QueryField.LATE) {
            parts.mistake(Problem.NO_VALUE, name, List.of());
        } else {
            parts.conditions.add(new Condition(field.get(), value, excluded));
        }
    }

    private static String unquoted(String value) {
        return value == null ? "" : value.replaceAll("^[\"«]|[\"»]$", "").strip();
    }

    private Optional<Clause> phrase(String text, boolean excluded) {
        List<String> forms = analysis.tokens(text, null).stream()
                .map(Token::form)
                .limit(MOST_WORDS)
                .toList();
        return forms.isEmpty() ? Optional.empty() : Optional.of(new Clause.Phrase(forms, excluded, Set.of()));
    }

    /** The words of a text, each by all that it may mean. */
    List<Clause> words(String text, boolean excluded, Set<TextField> within) {
        return analysis.tokens(text, null).stream()
                .limit(MOST_WORDS)
                .map(each -> (Clause) new Clause.Word(each.form(), stems(each), each.weak(), excluded, within))
                .toList();
    }

    private Map<String, Float> stems(Token token) {
        var stems = new LinkedHashMap<String, Float>();
        boolean number = token.form().chars().anyMatch(Character::isDigit);
        // Of a number the most exact form alone: the others are for who types less.
        (number ? List.of(token.form()) : token.stems()).forEach(each -> stems.put(each, 1f));
        if (Letters.areLatin(token.form()) && !number) {
            for (String meant : Transliteration.toUkrainian(token.form())) {
                if (!Letters.areLatin(meant)) {
                    analysis.stemsOf(meant).forEach(each -> stems.put(each, 1f));
                }
            }
        }
        return stems;
    }

    private final class Parts {
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private final List<QueryMistake> mistakes = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();

        void mistake(Problem problem, String typed, List<String> known) {
            mistakes.add(new QueryMistake(problem, typed, known));
        }

        void add(List<Clause> more) {
            more.stream()
                    .limit(MOST_WORDS - Math.min(MOST_WORDS, clauses.size()))
                    .forEach(clauses::add);
        }

        void flush() {
            if (!plain.isEmpty()) {
                String text = plain.toString();
                plain.setLength(0);
                add(words(text, false, Set.of()));
            }
        }
    }
}
