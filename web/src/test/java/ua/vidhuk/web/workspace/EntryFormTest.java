package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.web.workspace.CatalogSamples.json;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;
import ua.vidhuk.catalog.entity.CatalogKind;

class EntryFormTest {

    @Test
    void whatStandsInTheFormBecomesTheSameFieldsAgain() {
        var form = EntryForm.of(CatalogKind.SERVICE_CARD, CatalogSamples.CARD);
        var sent = new MultivaluedHashMap<String, String>();
        form.inputs().forEach(sent::add);

        assertThat(form.in("documents.uk")).isEqualTo("Заява\nПаспорт");
        assertThat(form.in("steps.uk")).isEqualTo("Прийом | Адміністратор | 1\nВидача");
        var again = EntryForm.typed(CatalogKind.SERVICE_CARD, sent);
        assertThat(again.inputs()).isEqualTo(form.inputs());
        assertThat(EntryForm.of(CatalogKind.SERVICE_CARD, again.json()).inputs())
                .isEqualTo(form.inputs());
        assertThat(again.json().getJsonArray("steps").getJsonObject(0).getInt("days"))
                .isEqualTo(1);
    }

    @Test
    void aNumberThatIsNoneStaysAsItWasTypedForTheRoomToRefuse() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("name.uk", " Довідка ");
        sent.add("termDays", "десять");
        var form = EntryForm.typed(CatalogKind.SERVICE_CARD, sent);

        assertThat(form.in("termDays")).isEqualTo("десять");
        assertThat(form.json().getString("termDays")).isEqualTo("десять");
        assertThat(form.json()).doesNotContainKeys("documents", "summary", "body");
    }

    @Test
    void theTranslationOfAnItemStandsInTheLineOfTheSameNumber() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("questions.uk", "Який підʼїзд?\r\nЧи є люди в ліфті?");
        sent.add("questions.en", "\nIs anybody in the lift?");
        var questions = EntryForm.typed(CatalogKind.CATEGORY, sent).json().getJsonArray("questions");

        assertThat(questions)
                .containsExactly(
                        json("{\"text\": {\"uk\": \"Який підʼїзд?\"}}"),
                        json("{\"text\": {\"uk\": \"Чи є люди в ліфті?\", \"en\": \"Is anybody in the lift?\"}}"));
    }

    @Test
    void choicesStandBehindABarAndThoseOfOnePlaceAreOne() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("questions.uk", "Який підʼїзд? | перший; другий ;; усі\nЧи небезпечно?");
        sent.add("questions.en", "Which entrance? | first; second");
        var fields = EntryForm.typed(CatalogKind.CATEGORY, sent).json();

        assertThat(fields.getJsonArray("questions"))
                .containsExactly(
                        json(
                                "{\"text\": {\"uk\": \"Який підʼїзд?\", \"en\": \"Which entrance?\"}, \"choices\": [{\"uk\": \"перший\","
                                        + " \"en\": \"first\"}, {\"uk\": \"другий\", \"en\": \"second\"}, {\"uk\": \"усі\"}]}"),
                        json("{\"text\": {\"uk\": \"Чи небезпечно?\"}}"));
        var again = EntryForm.of(CatalogKind.CATEGORY, fields);
        assertThat(again.in("questions.uk")).isEqualTo("Який підʼїзд? | перший; другий; усі\nЧи небезпечно?");
        assertThat(again.in("questions.en")).isEqualTo("Which entrance? | first; second");
    }

    @Test
    void aFlagThatIsNotTickedIsFalseAndNothingElseIsSaid() {
        var fields = EntryForm.typed(CatalogKind.CATEGORY, new MultivaluedHashMap<>())
                .json();

        assertThat(fields.keySet()).containsExactlyInAnyOrder("sociallySignificant", "emergency");
        assertThat(fields.get("emergency")).isEqualTo(JsonValue.FALSE);
    }
}
