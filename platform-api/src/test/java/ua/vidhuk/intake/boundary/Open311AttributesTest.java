package ua.vidhuk.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.catalog.boundary.CategoryView.AskedView;
import ua.vidhuk.intake.entity.GeoReport.Many;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.problems.entity.InvalidInputException;

class Open311AttributesTest {

    private static final AskedView CHOOSING = new AskedView(
            Map.of("uk", "Який підʼїзд?", "en", "Which entrance?"),
            List.of(Map.of("uk", "перший", "en", "the first"), Map.of("uk", "другий")));
    private static final AskedView TELLING = new AskedView(Map.of("uk", "Скільки квартир?"), List.of());

    private final Open311Attributes attributes = new Open311Attributes(List.of(CHOOSING, TELLING), Language.EN);

    @Test
    void keepsWhatWasSaidInTheWordsAndTheOrderOfTheCategory() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("description", "Яма");
        sent.putSingle("attribute[" + code(1) + "]", " сорок ");
        sent.putSingle("attribute[" + code(0) + "][]", key(0));
        assertThat(attributes.said(sent))
                .containsExactly(
                        new Particular("Which entrance?", "the first"), new Particular("Скільки квартир?", "сорок"));
    }

    @Test
    void takesAnEmptyParameterForAnAbsentOne() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("attribute[" + code(0) + "]", " ");
        sent.putSingle("attribute[unknown]", "");
        assertThat(attributes.said(sent)).isEmpty();
    }

    @Test
    void refusesWhatIsNotAskedAndWhatCannotBeChosen() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("attribute[" + code(0) + "]", "the first");
        sent.putSingle("attribute[unknown]", "щось");
        assertThatThrownBy(() -> attributes.said(sent))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.fields())
                        .extracting(each -> each.field())
                        .containsExactly("attribute[" + code(0) + "]", "attribute"));
    }

    @Test
    void aTranslationThatIsAddedChangesNoCode() {
        var translated = new AskedView(Map.of("uk", "Скільки квартир?", "ru", "Сколько квартир?"), List.of());
        assertThat(code(new Open311Attributes(List.of(translated), Language.RU), 0))
                .isEqualTo(code(1))
                .isNotEqualTo(code(0));
    }

    private String code(int at) {
        return code(attributes, at);
    }

    private static String code(Open311Attributes attributes, int at) {
        return field(attributes.listed(), at, "code").toString();
    }

    private String key(int at) {
        return field((Many) field(attributes.listed(), 0, "values"), at, "key").toString();
    }

    private static Object field(Many many, int at, String name) {
        return ((Map<?, ?>) many.values().get(at)).get(name);
    }
}
