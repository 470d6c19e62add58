package ua.vidhuk.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.vidhuk.intake.entity.ImportField;
import ua.vidhuk.intake.entity.ImportMapping;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.problems.entity.ProblemException;

class CsvFileTest {

    @Test
    void readsQuotedCellsWithCommasAndLineEnds() {
        var file = read("category,text\nroads,\"Яма,\nвелика\"\n\nwater,Немає води\n");

        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().getFirst().number()).isEqualTo(2);
        assertThat(file.rows().getFirst().cell(ImportField.TEXT)).isEqualTo("Яма,\nвелика");
        assertThat(file.rows().getLast().cell(ImportField.CATEGORY)).isEqualTo("water");
    }

    @Test
    void readsSemicolonsAndAByteOrderMark() {
        var file = read("\uFEFFcategory;text;street\nroads;Яма, велика;вулиця Київська\n");

        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.cell(ImportField.CATEGORY)).isEqualTo("roads");
            assertThat(row.cell(ImportField.STREET)).isEqualTo("вулиця Київська");
        });
    }

    @Test
    void readsColumnsByTheMapping() {
        var mapping = new ImportMapping(Map.of("kind", "category", "words", "text"), Map.of(), null);
        var file = CsvFile.read("id,kind,words\n1,Дороги,Яма\n".getBytes(StandardCharsets.UTF_8), mapping);

        assertThat(file.columns()).containsEntry(ImportField.CATEGORY, "kind");
        assertThat(file.rows().getFirst().cell(ImportField.TEXT)).isEqualTo("Яма");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() {
        assertProblem(IntakeProblem.NO_TEXT_COLUMN, "category,words\nroads,Яма\n".getBytes(StandardCharsets.UTF_8));
        assertProblem(IntakeProblem.NOT_UTF_8, "text\nЯма\n".getBytes(Charset.forName("windows-1251")));
        assertProblem(IntakeProblem.NOT_CSV, "text,category\n\"Яма,roads\n".getBytes(StandardCharsets.UTF_8));
        assertProblem(IntakeProblem.NOT_CSV, "text,text\nЯма,Яма\n".getBytes(StandardCharsets.UTF_8));
        assertProblem(IntakeProblem.NO_TEXT_COLUMN, new byte[0]);
    }

    @Test
    void refusesMoreRowsThanOneImportTakes() {
        String rows = IntStream.rangeClosed(0, CsvFile.ROWS_LIMIT)
                .mapToObj(row -> "Яма " + row)
                .collect(Collectors.joining("\n", "text\n", "\n"));

        assertProblem(IntakeProblem.TOO_MANY_ROWS, rows.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), ImportMapping.NONE);
    }

    private static void assertProblem(IntakeProblem expected, byte[] content) {
        assertThatThrownBy(() -> CsvFile.read(content, ImportMapping.NONE))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(expected));
    }
}
