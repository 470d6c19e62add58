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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.tenantadmin.entity.CatalogFile;

/** What the platform shares reaches whoever adopted it, field by field, and spares what a tenant made its own. */
class SharedCatalogIT {

    private static AdminDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        database = new AdminDatabase();
        for (String slug : List.of("tykhivka", "dzvinka")) {
            var tenant = new NewTenant(slug, Map.of("--name", "Громада"));
            new Provisioning(database.owner(), database.schemas(), Optional.empty(), "").run(tenant.file(), step -> {});
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        for (String slug : List.of("tykhivka", "dzvinka")) {
            database.execute("update platform.tenant set state = 'active' where slug = '" + slug + "'");
            database.execute("delete from t_" + slug + ".catalog_entry where kind = 'service-card'");
        }
        database.execute("truncate platform.catalog_shared cascade");
    }

    @Test
    void anUpdateReachesWhoHasNotOverriddenTheFieldAndNobodyElse() throws Exception {
        share(card("fee", "100 грн", "5"));
        adopt("tykhivka");
        adopt("dzvinka");
        own("dzvinka", card("fee", "90 грн", "5"));
        assertThat(share(card("fee", "120 грн", "7"))).isOne();

        assertThat(writer().flow().entries()).isEqualTo(2);
        assertThat(fields("tykhivka")).containsExactly("120 грн 7 {}");
        assertThat(fields("dzvinka")).containsExactly("90 грн 7 {\"fee\": 1}");
        assertThat(writer().flow().entries()).as("again nothing").isZero();
    }

    @Test
    void aFieldThatTheSharedEntryLosesIsLostWhereItWasNotOverridden() throws Exception {
        share(card("fee", "100 грн", "5"));
        adopt("tykhivka");
        share("{\"name\": {\"uk\": \"Довідка\"}}");
        writer().flow();

        assertThat(database.read("select fields::text from t_tykhivka.catalog_entry where kind = 'service-card'"))
                .containsExactly("{\"name\": {\"uk\": \"Довідка\"}}");
    }

    @Test
    void everyVersionStaysAsItWas() throws Exception {
        share(card("fee", "100 грн", "5"));
        adopt("tykhivka");
        share(card("fee", "120 грн", "7"));
        writer().flow();

        assertThat(
                        database.read(
                                """
                        select v.version || ' ' || v.act || ' ' || (v.fields ->> 'fee') from t_tykhivka.catalog_edition v
                        join t_tykhivka.catalog_entry e on e.id = v.entry_id where e.kind = 'service-card' order by v.version"""))
                .containsExactly("1 adopted 100 грн", "2 flowed 120 грн");
        assertThat(
                        database.read(
                                "select version || ' ' || (fields ->> 'fee') from platform.catalog_shared_version order by version"))
                .containsExactly("1 100 грн", "2 120 грн");
        for (String change : List.of("update", "delete")) {
            assertThat(database.read("select has_table_privilege('t_tykhivka', 't_tykhivka.catalog_edition', '" + change
                            + "')::text"))
                    .containsExactly("false");
        }
        assertThat(database.read("select has_table_privilege('t_tykhivka', 'platform.catalog_shared', 'update')::text"))
                .as("tenants read what is shared, and change nothing")
                .containsExactly("false");
    }

    @Test
    void aTenantThatFailsKeepsWhatItHasAndIsNamedWhileTheOthersGoOn() throws Exception {
        share(card("fee", "100 грн", "5"));
        adopt("tykhivka");
        adopt("dzvinka");
        share(card("fee", "120 грн", "5"));
        database.execute("alter table t_dzvinka.catalog_entry add constraint stuck check (version < 2) not valid");
        try {
            var flow = writer().flow();
            assertThat(flow.failures()).singleElement().asString().contains("dzvinka", "stuck");
            assertThat(fields("tykhivka")).containsExactly("120 грн 5 {}");
            assertThat(fields("dzvinka")).containsExactly("100 грн 5 {}");
        } finally {
            database.execute("alter table t_dzvinka.catalog_entry drop constraint stuck");
        }
        assertThat(writer().flow().entries()).isOne();
    }

    @Test
    void aTenantThatIsReadOnlyIsReachedWhenItResumes() throws Exception {
        share(card("fee", "100 грн", "5"));
        adopt("tykhivka");
        database.execute("update platform.tenant set state = 'suspended' where slug = 'tykhivka'");
        share(card("fee", "120 грн", "5"));
        assertThat(writer().flow().entries()).isZero();
        assertThatThrownBy(() -> adopt("tykhivka")).hasMessageContaining("tykhivka is suspended");
        assertThat(writer().flow("tykhivka")).isOne();
    }

    @Test
    void whatASheetOrAFileSaysOfCategoriesBecomesAVersionOfTheEntry() throws Exception {
        load(ListKind.ENTERPRISES, "code,name_uk,kind,ownership\nvodokanal,КП «Водоканал»,utility,municipal");
        load(ListKind.CATEGORIES, "code,name_uk,emergency,executor\nwater,Вода,yes,vodokanal");
        load(ListKind.CATEGORIES, "code,name_uk,emergency,executor\nwater,Вода,yes,vodokanal");
        load(ListKind.CATEGORIES, "code,name_uk\nwater,Вода і стоки");

        assertThat(
                        database.read(
                                """
                        select e.version || ' ' || e.fields::text || ' ' || (e.id = c.id) from t_tykhivka.catalog_entry e
                        join t_tykhivka.catalog_category c on c.code = e.code where e.code = 'water'"""))
                .containsExactly(
                        "2 {\"name\": {\"uk\": \"Вода і стоки\"}, \"executor\": \"vodokanal\", \"emergency\": true} true");
    }

    @Test
    void aSharedCategoryThatIsAdoptedCanBeUsedByAppealsAtOnce() throws Exception {
        writer().share(file(
                "category", "{\"name\": {\"uk\": \"Ліфти\"}, \"responseHours\": 4, \"parent\": \"other\"}"));
        writer().write(
                        "tykhivka",
                        new CatalogFile(List.of(), List.of(new CatalogFile.Adopted("category", "certificate"))));
        writer().share(file(
                "category", "{\"name\": {\"uk\": \"Ліфти\"}, \"responseHours\": 2, \"parent\": \"other\"}"));
        writer().flow();

        assertThat(
                        database.read(
                                """
                        select c.names ->> 'uk' || ' ' || c.response_hours || ' ' || p.code from t_tykhivka.catalog_category c
                        join t_tykhivka.catalog_category p on p.id = c.parent_id where c.code = 'certificate'"""))
                .containsExactly("Ліфти 2 other");
    }

    @Test
    void refusesWhatNobodySharesAndNamesThatAreNone() {
        assertThatThrownBy(() -> adopt("tykhivka")).hasMessage("Nobody shares a service-card certificate.");
        assertThatThrownBy(() -> file("service-card", "{\"fee\": \"1\"}"))
                .hasMessageContaining("has no field name by language");
        assertThatThrownBy(() -> new CatalogFile.Adopted("street", "x")).hasMessageContaining("must be one of");
    }

    private static String card(String field, String value, String days) {
        return "{\"name\": {\"uk\": \"Довідка\"}, \"" + field + "\": \"" + value + "\", \"termDays\": " + days + "}";
    }

    private static int share(String fields) throws IOException {
        return writer().share(file("service-card", fields));
    }

    private static void own(String slug, String fields) throws IOException {
        writer().write(slug, file("service-card", fields));
    }

    private static void adopt(String slug) {
        writer().write(
                        slug,
                        new CatalogFile(List.of(), List.of(new CatalogFile.Adopted("service-card", "certificate"))));
    }

    private static CatalogFile file(String kind, String fields) throws IOException {
        var json = new com.fasterxml.jackson.databind.ObjectMapper()
                .readValue(fields, com.fasterxml.jackson.databind.node.ObjectNode.class);
        return new CatalogFile(List.of(new CatalogFile.Entry(kind, "certificate", json)), List.of());
    }

    private static List<String> fields(String slug) throws SQLException {
        return database.read(
                "select (fields ->> 'fee') || ' ' || (fields ->> 'termDays') || ' ' || overridden::text from t_" + slug
                        + ".catalog_entry where kind = 'service-card'");
    }

    private static CatalogWriter writer() {
        return new CatalogWriter(database.owner(), "a test");
    }

    private void load(ListKind kind, String text) throws IOException {
        var sheet = Files.writeString(folder.resolve("sheet.csv"), text);
        assertThat(new SheetImport(database.owner(), Optional.empty())
                        .run("tykhivka", kind, sheet, Map.of(), false)
                        .problems())
                .isEmpty();
    }
}
