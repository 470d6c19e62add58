package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vidhuk.search.entity.Clause;
import ua.vidhuk.search.entity.ParsedQuery;
import ua.vidhuk.search.entity.QueryField;
import ua.vidhuk.search.entity.QueryMistake;
import ua.vidhuk.search.entity.QueryMistake.Problem;

/** A query is understood as people mean it, and what is not is said. */
class QueryReaderTest {

    private final QueryReader reader = new QueryReader();

    QueryReaderTest() {
        reader.analysis = new TextAnalysis();
    }

    @Test
    void readsWordsPhrasesAndFields() {
        ParsedQuery query = reader.read("яма \"біля школи\" -двір category:дороги стан:\"в роботі\" late:");

        assertThat(query.clauses()).hasSize(3);
        assertThat(query.clauses().get(1))
                .isEqualTo(new Clause.Phrase(List.of("біля", "школи"), false, java.util.Set.of()));
        assertThat(query.clauses().get(2).excluded()).isTrue();
        assertThat(query.conditions())
                .containsExactly(
                        new ParsedQuery.Condition(QueryField.CATEGORY, "дороги", false),
                        new ParsedQuery.Condition(QueryField.STATUS, "в роботі", false),
                        new ParsedQuery.Condition(QueryField.LATE, "", false));
        assertThat(query.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tenant:lutsk, UNKNOWN_FIELD",
        "category:, NO_VALUE",
        "\"біля школи, OPEN_QUOTE",
        "-вода, ONLY_EXCLUDED",
    })
    void saysWhatItDoesNotUnderstand(String typed, Problem problem) {
        assertThat(reader.read(typed).mistakes())
                .extracting(QueryMistake::problem)
                .containsExactly(problem);
    }

    @Test
    void readsNothingForNothing() {
        assertThat(reader.read(null).clauses()).isEmpty();
        assertThat(reader.read("  ").mistakes()).isEmpty();
    }

    @Test
    void looksForTheBeginningOfWhatIsTooLong() {
        assertThat(reader.read("слово ".repeat(500)).mistakes())
                .extracting(QueryMistake::problem)
                .containsExactly(Problem.TOO_LONG);
    }

    @Test
    void takesAHyphenInAWordForNoExclusion() {
        assertThat(reader.read("водопровідно-каналізаційний").clauses()).noneMatch(Clause::excluded);
    }
}
