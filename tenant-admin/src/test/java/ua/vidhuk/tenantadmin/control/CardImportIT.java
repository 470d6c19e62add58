package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;

/** Lists of service cards, and how far long lists of them and of categories are while they are written. */
class CardImportIT {

    private static final String CARD =
            "select version || ' ' || fields::text from t_kartkova.catalog_entry where code = '%s'";

    private static AdminDatabase database;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        database = new AdminDatabase();
        new Provisioning(database.owner(), database.schemas(), Optional.empty(), "")
                .run(new NewTenant("kartkova", Map.of("--name", "Карткова громада")).file(), step -> {});
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void takesACardAndLeavesWhatTheSheetDoesNotSay() throws Exception {
        assertThat(load(
                                ListKind.SERVICE_CARDS,
                                """
                                code,name_uk,name_en,documents_uk,documents_en,term_days,life_events,steps_uk
                                certificate,Довідка,Certificate,Заява; ;Паспорт,Application,5,housing land,Прийом | ЦНАП | 1; Видача
                                """)
                        .problems())
                .isEmpty();
        assertThat(load(
                                ListKind.SERVICE_CARDS,
                                """
                                code,name_uk,documents_uk,audience
                                certificate,Довідка про склад сім’ї,Заява,person
                                """)
                        .problems())
                .isEmpty();

        assertThat(database.read(CARD.formatted("certificate")))
                .containsExactly(
                        "2 {\"name\": {\"en\": \"Certificate\", \"uk\": \"Довідка про склад сім’ї\"}, \"steps\": "
                                + "[{\"who\": {\"uk\": \"ЦНАП\"}, \"days\": 1, \"what\": {\"uk\": \"Прийом\"}}, {\"what\": {\"uk\": \"Видача\"}}], "
                                + "\"audience\": \"person\", \"termDays\": 5, \"documents\": [{\"text\": {\"uk\": \"Заява\"}}], "
                                + "\"lifeEvents\": [\"housing\", \"land\"]}");
    }

    @Test
    void takesStepsInEveryLanguageAndFormsWithSamples() throws Exception {
        assertThat(load(
                                ListKind.SERVICE_CARDS,
                                """
                                code,name_uk,documents_uk,steps_uk,steps_en,forms_uk,forms_en
                                permit,Дозвіл,Заява,Прийом | ЦНАП | 1; Видача | | 2,Intake | Front office,"Заява | https://a.example/f;1.pdf | https://a.example/s.pdf
                                Згода",Application
                                """)
                        .problems())
                .isEmpty();

        assertThat(database.read(CARD.formatted("permit")))
                .first()
                .asString()
                .contains(
                        "{\"who\": {\"en\": \"Front office\", \"uk\": \"ЦНАП\"}, \"days\": 1, \"what\": {\"en\": \"Intake\", \"uk\": \"Прийом\"}}",
                        "{\"days\": 2, \"what\": {\"uk\": \"Видача\"}}",
                        "{\"form\": \"https://a.example/f;1.pdf\", \"name\": {\"en\": \"Application\", \"uk\": \"Заява\"}, \"sample\": \"https://a.example/s.pdf\"}",
                        "{\"name\": {\"uk\": \"Згода\"}}");
    }

    @Test
    void namesEveryCellThatIsWrong() throws Exception {
        var refused = load(
                ListKind.SERVICE_CARDS,
                """
                code,name_uk,documents_uk,term_days,life_events,steps_uk,body,forms_uk
                Код,Довідка,Заява,нуль,party,a | b | завтра,nobody,Заява | javascript:alert(1)
                """);

        assertThat(refused.problems())
                .extracting(SheetProblem::column)
                .containsExactlyInAnyOrder("code", "term_days", "life_events", "steps_uk", "body", "forms_uk");
    }

    @Test
    void tellsHowFarCardsAndCategoriesAreWhileTheyAreWritten() throws Exception {
        var cards = new StringBuilder("code,name_uk,documents_uk\n");
        IntStream.range(0, 4_500).forEach(n -> cards.append("card-").append(n).append(",Послуга,Заява\n"));
        // Children stand before their parent, which is in the last portion of the file.
        var categories = new StringBuilder("code,name_uk,parent\n");
        IntStream.range(0, 4_500)
                .forEach(n -> categories.append("child-").append(n).append(",Категорія,last\n"));
        categories.append("last,Остання,\n");

        assertThat(writingOf(ListKind.SERVICE_CARDS, cards)).containsExactly(0, 2_000, 4_000, 4_500);
        assertThat(writingOf(ListKind.CATEGORIES, categories)).containsExactly(0, 2_000, 4_000, 4_501);
        assertThat(database.read(
                        "select count(*)::text from t_kartkova.catalog_category c join t_kartkova.catalog_category p"
                                + " on p.id = c.parent_id where p.code = 'last'"))
                .containsExactly("4500");
    }

    /** How many rows were told to be written, each time. */
    private List<Integer> writingOf(ListKind kind, StringBuilder content) throws IOException {
        var told = new ArrayList<Integer>();
        var file = Files.writeString(folder.resolve(kind.word() + ".csv"), content);
        var result = new SheetImport(database.owner(), Optional.empty(), (phase, done, rows) -> {
                    if (phase == SheetProgress.Phase.WRITING) {
                        told.add(done);
                    }
                })
                .run("kartkova", kind, file, Map.of(), false);
        assertThat(result.problems()).isEmpty();
        return told;
    }

    private SheetImport.Result load(ListKind kind, String content) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "list", ".csv"), content);
        return new SheetImport(database.owner(), Optional.empty()).run("kartkova", kind, file, Map.of(), false);
    }
}
