package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.vidhuk.search.entity.Piece;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;

/** Why something was found. */
class MarksTest {

    private static final String LONG = "Нічого цікавого тут не написано. ".repeat(1000) + "Акт обстеження теплотраси";

    private final TextAnalysis analysis = new TextAnalysis();
    private final QueryReader queries = new QueryReader();

    @Test
    void showsThePlaceInAFileWhereItStands() {
        List<Piece> pieces = excerpt("теплотраса", EngineBench.OPERATOR);

        assertThat(pieces).contains(new Piece("теплотраси", true));
        assertThat(text(pieces)).contains("обстеження").hasSizeLessThan(300);
    }

    @Test
    void showsNothingOfFilesToVisitors() {
        assertThat(text(excerpt("теплотраса", SearchReader.ANYBODY))).isEqualTo("Прошу розглянути");
    }

    private List<Piece> excerpt(String words, SearchReader reader) {
        queries.analysis = analysis;
        var document = aQuestion("Прошу розглянути").with(TextField.FILES, LONG).build();
        return new Marks(queries.read(words).clauses(), analysis).excerpt(document, reader);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
