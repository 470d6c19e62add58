package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.entity.SheetProblem;
import ua.vidhuk.tenantadmin.entity.StaffEntry;

/** Lists come in by CSV: all rows or none, and a problem for each cell that does not fit. */
class SheetImportIT {

    private static AdminDatabase database;
    private static MemoryDirectory directory;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        database = new AdminDatabase();
        directory = new MemoryDirectory();
        var tenant = new NewTenant("tykhivka", Map.of("--name", "Тихівська громада"));
        new Provisioning(database.owner(), database.schemas(), Optional.of(directory), "")
                .run(tenant.file(), step -> {});
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute(
                "truncate t_tykhivka.place_street, t_tykhivka.identity_substitution, t_tykhivka.identity_staff, t_tykhivka.sheet_mapping");
    }

    @Test
    void takesWhatEachNextListRefersTo() throws Exception {
        load(
                ListKind.ENTERPRISES,
                "code,name_uk,kind,ownership,email\nvodokanal,КП «Водоканал»,utility,municipal,v@t.example");
        load(
                ListKind.CATEGORIES,
                "code;name_uk;parent;emergency;response_hours;executor\nwater;Вода;utilities;yes;24;vodokanal\nutilities;ЖКГ;other;;;");
        load(ListKind.STAFF, "username,name,email,roles,enterprise\npetro,Петро,p@t.example,executor,vodokanal");

        assertThat(
                        database.read(
                                """
                        select c.code || ' ' || p.code || ' ' || c.emergency || ' ' || c.response_hours || ' ' || e.code
                        from t_tykhivka.catalog_category c join t_tykhivka.catalog_category p on p.id = c.parent_id
                        join t_tykhivka.catalog_enterprise e on e.id = c.executor_id"""))
                .containsExactly("water utilities true 24 vodokanal");
        assertThat(directory.members().get("tykhivka")).contains("petro");
        assertThat(directory.roles().get("petro")).containsExactly("executor");
    }

    @Test
    void namesEveryCellThatDoesNotFitAndTakesNoRow() throws Exception {
        var result = load(
                ListKind.STAFF,
                """
                username,name,email,roles,enterprise
                olha,Ольга,olha@t.example,operator,
                ,Без імені,nobody,king,nowhere
                olha,Ольга друга,o2@t.example,operator,
                """);

        assertThat(result.problems())
                .extracting(SheetProblem::row, SheetProblem::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(3, "username"),
                        org.assertj.core.groups.Tuple.tuple(3, "email"),
                        org.assertj.core.groups.Tuple.tuple(3, "roles"),
                        org.assertj.core.groups.Tuple.tuple(3, "enterprise"),
                        org.assertj.core.groups.Tuple.tuple(4, "username"));
        assertThat(database.read("select username from t_tykhivka.identity_staff"))
                .isEmpty();
        assertThat(result.problems().toString()).doesNotContain("nobody", "king", "Без імені");
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        var file = file("settlement,name\nТихівка,вулиця Нова");
        assertThat(sheets().run("tykhivka", ListKind.STREETS, file, Map.of(), true)
                        .problems())
                .isEmpty();
        assertThat(database.read("select name from t_tykhivka.place_street")).isEmpty();
    }

    @Test
    void readsTheColumnsAsTheFileCallsThem() throws Exception {
        var file = file("\uFEFFНаселений пункт;Вулиця;Інше\nТихівка;вулиця Нова;x\nТихівка;вулиця Стара;y");
        var mapping = Map.of("Населений пункт", "settlement", "Вулиця", "name", "Інше", "");
        assertThatThrownBy(() -> sheets().run("tykhivka", ListKind.STREETS, file, Map.of(), false))
                .hasMessageContaining("Nobody knows the columns [Населений пункт, Вулиця, Інше]");
        assertThat(sheets().run("tykhivka", ListKind.STREETS, file, mapping, false)
                        .rows())
                .isEqualTo(2);
        assertThat(database.read("select name from t_tykhivka.place_street order by name"))
                .containsExactly("вулиця Нова", "вулиця Стара");
    }

    @Test
    void aColumnThatIsAbsentLeavesWhatIsThere() throws Exception {
        load(ListKind.ENTERPRISES, "code,name_uk,name_ru,kind,ownership,phone\nkept,КП,КП рус,utility,municipal,102\n");
        load(
                ListKind.CATEGORIES,
                "code,name_uk,name_ru,name_en,emergency,response_hours,executor\nkept,Вода,Вода рус,Water,yes,24,kept");
        load(ListKind.CATEGORIES, "code,name_uk,name_en\nkept,Вода й тепло,\n\n");
        load(ListKind.ENTERPRISES, "code,name_uk,kind,ownership\nkept,КП «Нове»,utility,municipal");

        assertThat(
                        database.read(
                                """
                        select c.names ->> 'uk' || ',' || (c.names ->> 'ru') || ',' || jsonb_exists(c.names, 'en') || ',' || c.emergency || ','
                          || c.response_hours || ',' || (e.names ->> 'uk') || ',' || (e.names ->> 'ru') || ',' || e.phone
                        from t_tykhivka.catalog_category c join t_tykhivka.catalog_enterprise e on e.id = c.executor_id
                        where c.code = 'kept'"""))
                .containsExactly("Вода й тепло,Вода рус,false,true,24,КП «Нове»,КП рус,102");
    }

    @Test
    void keepsTheFormerNamesOfStreetsUntilAListSaysOthers() throws Exception {
        load(ListKind.STREETS, "settlement;name;former_names\nТихівка;вулиця Миру;вулиця Леніна, вулиця Гоголя");
        load(ListKind.STREETS, "settlement,name\nТихівка,вулиця Миру");
        assertThat(database.read("select former_names from t_tykhivka.place_street"))
                .containsExactly("вулиця Леніна, вулиця Гоголя");
        load(ListKind.STREETS, "settlement,name,former_names\nТихівка,вулиця Миру,вулиця Тиха");

        assertThat(database.read("select former_names from t_tykhivka.place_street"))
                .containsExactly("вулиця Тиха");
    }

    @Test
    void refusesColumnsThatNobodyKnowsAndFilesThatAreNone() throws Exception {
        assertThatThrownBy(() -> load(ListKind.STREETS, "settlement,name,nmae\nТихівка,Нова,x"))
                .hasMessageContaining("Nobody knows the columns [nmae]");
        var file = file("settlement,name,other\nТихівка,Нова,x");
        assertThatThrownBy(() -> sheets().run("tykhivka", ListKind.STREETS, file, Map.of("other", "name"), false))
                .hasMessageContaining("the same of ours");
        assertThatThrownBy(
                        () -> sheets().run("tykhivka", ListKind.STREETS, file, Map.of("other", "", "x", "name"), true))
                .hasMessageContaining("the file has no [x]");
        assertThatThrownBy(() -> load(ListKind.STREETS, "settlement,settlement\nТихівка,Нова"))
                .hasMessageContaining("two have the same");
        assertThatThrownBy(() -> sheets().run("tykhivka", ListKind.STREETS, folder.resolve("none.csv"), Map.of(), true))
                .hasMessageContaining("There is no file");
    }

    @Test
    void refusesAnAccountThatIsNotTheTenantsAlone() throws Exception {
        directory.ensureOrganization("elsewhere", "Деінде");
        directory.ensureUser(
                new StaffEntry("platform-admin", "Платформа", "p@vidhuk.example", List.of("operator"), null),
                "",
                "elsewhere");
        var result = load(
                ListKind.STAFF,
                "username,name,email,roles\nnova,Нова,nova@t.example,operator\nplatform-admin,Чужий,x@t.example,operator\n"
                        + "Nova,Ще,nova@t.example,operator");
        assertThat(result.problems())
                .extracting(SheetProblem::row, SheetProblem::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(4, "email"),
                        org.assertj.core.groups.Tuple.tuple(4, "username"));
        var refused = load(ListKind.STAFF, "username,name,email,roles\nplatform-admin,Чужий,x@t.example,operator");
        assertThat(refused.problems())
                .extracting(SheetProblem::row, SheetProblem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "username"));
        assertThat(database.read("select username from t_tykhivka.identity_staff"))
                .isEmpty();
        assertThat(directory.members().get("tykhivka")).doesNotContain("platform-admin");
    }

    @Test
    void aTenantThatIsReadOnlyTakesNoSheet() throws Exception {
        database.execute("update platform.tenant set state = 'suspended' where slug = 'tykhivka'");
        try {
            assertThatThrownBy(() -> load(ListKind.STREETS, "settlement,name\nТихівка,Нова"))
                    .hasMessageContaining("tykhivka is suspended; nothing was changed. ./vidhuk tenant resume");
        } finally {
            database.execute("update platform.tenant set state = 'active' where slug = 'tykhivka'");
        }
    }

    @Test
    void saysWhichRuleTheDatabaseKeptAndNotWhatStoodInTheRow() throws Exception {
        database.execute("alter table t_tykhivka.place_street add constraint no_secret check (name <> 'Таємна')");
        assertThatThrownBy(() -> load(ListKind.STREETS, "settlement,name\nТихівка,Таємна"))
                .hasMessage(
                        "tykhivka could not take the sheet: SQL state 23514, table place_street, constraint no_secret");
    }

    @Test
    void takesAHundredThousandRows() throws Exception {
        var rows = IntStream.range(0, 100_000)
                .mapToObj(n -> "Тихівка,вулиця " + n)
                .collect(Collectors.joining("\n", "settlement,name\n", "\n"));
        assertThat(load(ListKind.STREETS, rows).rows()).isEqualTo(100_000);
        assertThat(load(ListKind.STREETS, rows).problems())
                .as("and again the same")
                .isEmpty();
        assertThat(database.read("select count(*)::text from t_tykhivka.place_street"))
                .containsExactly("100000");
    }

    private SheetImport.Result load(ListKind kind, String text) throws IOException {
        return sheets().run("tykhivka", kind, file(text), Map.of(), false);
    }

    private static SheetImport sheets() {
        return new SheetImport(database.owner(), Optional.of(directory));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text);
    }
}
