package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;

/** Lists come in by workbook as by CSV, whatever their cells are. */
class XlsxImportIT {

    private static AdminDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        database = new AdminDatabase();
        var tenant = new NewTenant("tykhivka", Map.of("--name", "Тихівська громада"));
        new Provisioning(database.owner(), database.schemas(), Optional.empty(), "").run(tenant.file(), step -> {});
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("truncate t_tykhivka.place_street, t_tykhivka.sheet_mapping");
        database.execute("delete from t_tykhivka.catalog_entry where kind = 'service-card'");
    }

    /** What is written into the one sheet of a workbook. */
    @FunctionalInterface
    private interface Content {
        void write(Worksheet sheet) throws IOException;
    }

    @Test
    void cellsAreReadAsPeopleSeeThem() throws Exception {
        var file = book(sheet -> {
            head(sheet, "code", "name_uk", "kind", "ownership", "phone", "head", "address", "email");
            sheet.value(1, 0, "vodokanal");
            sheet.formula(1, 1, "CONCATENATE(A2,C2)");
            sheet.value(1, 2, "utility");
            sheet.value(1, 3, "municipal");
            sheet.value(1, 4, 380441234567L);
            sheet.value(1, 5, LocalDate.of(2026, 11, 22));
            sheet.style(1, 5).format("dd.mm.yyyy").set();
            sheet.value(1, 6, 12.5);
            sheet.value(3, 0, "teplo");
            sheet.value(3, 1, "Тепло");
            sheet.value(3, 2, "utility");
            sheet.value(3, 3, "municipal");
        });
        var result = run(ListKind.ENTERPRISES, file, Map.of(), true);

        assertThat(result.rows()).as("the empty row between is none").isEqualTo(2);
        assertThat(result.problems())
                .extracting(SheetProblem::row, SheetProblem::column)
                .as("a formula that was never computed has no value")
                .containsExactly(tuple(2, "name_uk"));
        var sheet = new Sheet(ListKind.ENTERPRISES, file, Map.of(), Map.of(), SheetProgress.NONE);
        assertThat(sheet.rows().getFirst())
                .containsEntry("phone", "380441234567")
                .containsEntry("head", "2026-11-22")
                .containsEntry("address", "12.5")
                .containsEntry("email", null);
    }

    @Test
    void namesRowAndCellAsTheWorkbookCountsThem() throws Exception {
        var file = book(sheet -> {
            head(sheet, "settlement", "name");
            sheet.value(1, 0, "Тихівка");
            sheet.value(1, 1, "вулиця Нова");
            sheet.value(4, 0, "Тихівка");
        });
        var result = run(ListKind.STREETS, file, Map.of(), false);

        assertThat(result.problems())
                .extracting(SheetProblem::row, SheetProblem::column)
                .containsExactly(tuple(5, "name"));
        assertThat(database.read("select name from t_tykhivka.place_street")).isEmpty();
    }

    @Test
    void remembersHowATenantCallsItsColumns() throws Exception {
        Content rows = sheet -> {
            head(sheet, "Населений пункт", "Вулиця", "Примітка");
            sheet.value(1, 0, "Тихівка");
            sheet.value(1, 1, "вулиця Нова");
        };
        var mapping = Map.of("Населений пункт", "settlement", "Вулиця", "name", "Примітка", "");
        assertThat(run(ListKind.STREETS, book(rows), mapping, false).problems()).isEmpty();
        assertThat(run(ListKind.STREETS, book(rows), Map.of(), false).problems())
                .as("the second file needs no mapping")
                .isEmpty();
        var other = book(sheet -> {
            head(sheet, "settlement", "Вулиця");
            sheet.value(1, 0, "Тихівка");
            sheet.value(1, 1, "вулиця Стара");
        });
        assertThat(run(ListKind.STREETS, other, Map.of(), false).problems()).isEmpty();
        assertThat(database.read("select name from t_tykhivka.place_street order by name"))
                .containsExactly("вулиця Нова", "вулиця Стара");
        assertThatThrownBy(() -> run(ListKind.ENTERPRISES, book(rows), Map.of(), true))
                .as("another kind has names of its own")
                .hasMessageContaining("Nobody knows the columns");
    }

    @Test
    void takesAHundredThousandRows() throws Exception {
        var file = book(sheet -> {
            head(sheet, "settlement", "name");
            for (int i = 1; i <= 100_000; i++) {
                sheet.value(i, 0, "Тихівка");
                sheet.value(i, 1, "вулиця " + i);
                if (i % 10_000 == 0) {
                    sheet.flush();
                }
            }
        });
        assertThat(run(ListKind.STREETS, file, Map.of(), false).rows()).isEqualTo(100_000);
        assertThat(database.read("select count(*)::text from t_tykhivka.place_street"))
                .containsExactly("100000");
    }

    @Test
    void refusesWhatUnpacksToMoreThanAListCanBe() throws Exception {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var nothing = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                zip.write(nothing);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertThatThrownBy(() -> run(ListKind.STREETS, bomb, Map.of(), true))
                .hasMessageContaining("unpacks to more than a list can be");
        var broken = book(sheet -> sheet.formula(0, 0, "\"<<&\""));
        assertThatThrownBy(() -> run(ListKind.STREETS, broken, Map.of(), true))
                .as("a workbook whose XML is none")
                .hasMessageContaining("cannot be read");
        var damaged = Files.write(folder.resolve("damaged.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThatThrownBy(() -> run(ListKind.STREETS, damaged, Map.of(), true)).hasMessageContaining("cannot be read");
    }

    @Test
    void aTemplateHasTheColumnsAndIsTakenWhenItIsFilledIn() throws Exception {
        for (ListKind kind : ListKind.values()) {
            var file = folder.resolve(kind.word() + ".xlsx");
            SheetTemplate.write(kind, file);
            try (var book = new ReadableWorkbook(file.toFile());
                    var rows = book.getFirstSheet().openStream()) {
                assertThat(rows.findFirst().orElseThrow().stream().map(each -> each.asString()))
                        .containsExactlyElementsOf(kind.columns());
            }
            assertThat(run(kind, file, Map.of(), true).problems()).isEmpty();
        }
    }

    private static void head(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private Path book(Content content) throws IOException {
        var file = Files.createTempFile(folder, "sheet", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            content.write(book.newWorksheet("list"));
        }
        return file;
    }

    private static SheetImport.Result run(ListKind kind, Path file, Map<String, String> mapping, boolean dryRun) {
        return new SheetImport(database.owner(), Optional.empty()).run("tykhivka", kind, file, mapping, dryRun);
    }
}
