package ua.vidhuk.search.control;

import java.util.Optional;
import java.util.regex.Pattern;
import ua.vidhuk.search.entity.QueryField;

/**
 * A query that is still being typed, at its end.
 *
 * @param head what stands before its last part
 * @param name of the field as it was typed, or null when the last part is a word
 * @param last the beginning of a word, or of the field's value
 */
record Typed(String head, String name, String last) {

    private static final Pattern VALUE = Pattern.compile(
            "(?<head>(?:.*\\s)?[-−–]?)(?<name>\\p{L}{2,20}):(?:[\"«](?<quoted>[^\"«»]*)|(?<plain>[^\\s\"«»]*))$",
            Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("(?<head>(?:.*[\\s\"«])?[-−–]?)(?<word>\\p{L}[\\p{L}'’ʼ-]*)$", Pattern.DOTALL);

    /** Nothing when it ends with nothing that could be gone on with. */
    static Optional<Typed> of(String query) {
        var value = VALUE.matcher(query);
        if (value.matches() && QueryField.called(value.group("name")).isPresent()) {
            String quoted = value.group("quoted");
            return Optional.of(new Typed(
                    value.group("head"), value.group("name"), quoted == null ? value.group("plain") : quoted));
        }
        var word = WORD.matcher(query);
        return word.matches() ? Optional.of(new Typed(word.group("head"), null, word.group("word"))) : Optional.empty();
    }

    /** The field whose value is typed. */
    Optional<QueryField> field() {
        return name == null ? Optional.empty() : QueryField.called(name);
    }

    /** The query with this word at its end. */
    String with(String word) {
        return head + word;
    }

    /** The query with this value of its field at its end. */
    String withValue(String value) {
        boolean oneWord = value.chars().noneMatch(Character::isWhitespace);
        return head + name + ":" + (oneWord ? value : '"' + value.replace("\"", "") + '"');
    }
}
