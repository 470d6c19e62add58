package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that were sent on the page: read out of the tenant that noted them, and of no other. */
class RequestedSheetsIT {

    private static final String STREETS = "settlement,name\nТихівка,вулиця Лісова\n";

    private static AdminDatabase database;
    private static MemoryDirectory directory;

    @BeforeAll
    static void begin() {
        database = new AdminDatabase();
        directory = new MemoryDirectory();
        for (String slug : List.of("one", "two")) {
            new Provisioning(database.owner(), database.schemas(), Optional.of(directory), "")
                    .run(new NewTenant(slug, Map.of("--name", "Громада " + slug)).file(), step -> {});
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void looksFirstAndThenLoadsAndForgetsTheFile() throws SQLException {
        var looked = sent("one", "streets", STREETS, true);
        takeUp();
        assertThat(of("one", looked)).containsExactly("fine 1 0");
        assertThat(database.read("select name from t_one.place_street where name = 'вулиця Лісова'"))
                .isEmpty();

        var loaded = sent("one", "streets", STREETS, false);
        takeUp();
        assertThat(of("one", loaded)).containsExactly("loaded 1 0");
        assertThat(database.read("select name from t_one.place_street where name = 'вулиця Лісова'"))
                .hasSize(1);
        assertThat(database.read("select length(content)::text from t_one.sheet_load where id = '" + loaded + "'"))
                .containsExactly("0");
        assertThat(database.read("select load_id::text from platform.sheet_due"))
                .isEmpty();
    }

    @Test
    void namesEveryCellAndWritesNothing() throws SQLException {
        var id = sent("two", "streets", STREETS + "Тихівка,\n,вулиця Нова\n", false);
        takeUp();

        assertThat(of("two", id)).containsExactly("refused 3 2");
        assertThat(database.read("select problems -> 0 ->> 'row' from t_two.sheet_load where id = '" + id + "'"))
                .containsExactly("3");
        assertThat(database.read("select name from t_two.place_street")).isEmpty();
    }

    @Test
    void aRunThatWasKilledIsRepeatedByTheNext() throws SQLException {
        var id = sent("one", "streets", "settlement,name\nТихівка,вулиця Друга\n", false);
        database.execute("update t_one.sheet_load set state = 'running' where id = '" + id + "'");
        takeUp();

        assertThat(of("one", id)).containsExactly("loaded 1 0");
    }

    @Test
    void tellsHowFarItIsWhileItWritesAndStopsWhenItsSenderWants() throws Exception {
        var rows = new StringBuilder("settlement,name\n");
        IntStream.range(0, 6_000)
                .forEach(n -> rows.append("Довгівка,вулиця ").append(n).append('\n'));
        var id = sent("two", "streets", rows.toString(), false);
        CompletableFuture<Void> load;
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table t_two.place_street in share mode");
            load = CompletableFuture.runAsync(RequestedSheetsIT::takeUp);
            await("select 'waits' from pg_locks where relation = 't_two.place_street'::regclass and not granted");
            assertThat(database.read(
                            "select concat_ws(' ', state, phase, done, rows_read) from t_two.sheet_load where id = '"
                                    + id + "'"))
                    .containsExactly("running writing 0 6000");
            asTenant("two", "update sheet_load set cancelled_by = 'two-admin' where id = '" + id + "'");
            connection.rollback();
        }
        load.get(60, TimeUnit.SECONDS);

        assertThat(of("two", id)).containsExactly("cancelled 6000 0");
        assertThat(database.read("select name from t_two.place_street where settlement = 'Довгівка'"))
                .isEmpty();
        assertThat(database.read("select load_id::text from platform.sheet_due"))
                .isEmpty();
    }

    @Test
    void namesTheColumnsOfAWorkbookThatItCouldNotTake(@TempDir Path folder) throws Exception {
        var file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("list");
            sheet.value(0, 0, "Селище");
            sheet.value(0, 1, "Вулиця");
            sheet.value(1, 0, "Тихівка");
            sheet.value(1, 1, "вулиця Книжна");
        }
        var unmapped = sentFile("one", "{}", Files.readAllBytes(file));
        var mapped = sentFile("one", "{\"Селище\": \"settlement\", \"Вулиця\": \"name\"}", Files.readAllBytes(file));
        takeUp();

        assertThat(database.read(
                        "select concat_ws(' ', state, columns) from t_one.sheet_load where id = '" + unmapped + "'"))
                .containsExactly("failed [\"Селище\", \"Вулиця\"]");
        assertThat(of("one", mapped)).containsExactly("loaded 1 0");
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndHoldsUpNobody() throws SQLException {
        var unreadable = sent("one", "streets", "зовсім,інше\n1,2\n", false);
        var next = sent("two", "enterprises", "code,name_uk,kind,ownership\nvoda,Вода,utility,municipal\n", false);
        takeUp();

        assertThat(database.read("select failure from t_one.sheet_load where id = '" + unreadable + "'"))
                .first()
                .asString()
                .contains("Nobody knows the columns");
        assertThat(of("two", next)).containsExactly("loaded 1 0");
    }

    @Test
    void aTenantNotesItsOwnNameAndReadsNothing() throws SQLException {
        assertThatThrownBy(() -> asTenant(
                        "one", "insert into platform.sheet_due (load_id, role) values (gen_random_uuid(), 't_two')"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> asTenant("one", "select * from platform.sheet_due"))
                .hasMessageContaining("permission denied");
    }

    private static UUID sent(String slug, String kind, String content, boolean dryRun) throws SQLException {
        var id = UUID.randomUUID();
        asTenant(
                slug,
                """
                insert into sheet_load (id, kind, file_name, content, mapping, dry_run, state, requested_by, requested_at)
                values ('%s', '%s', 'list.csv', convert_to('%s', 'UTF8'), '{}', %s, 'waiting', 'x', now())"""
                        .formatted(id, kind, content, dryRun));
        asTenant(slug, "insert into platform.sheet_due (load_id, role) values ('" + id + "', current_user)");
        return id;
    }

    private static UUID sentFile(String slug, String mapping, byte[] content) throws SQLException {
        var id = sent(slug, "streets", "", false);
        try (var connection = database.owner().getConnection();
                var change = connection.prepareStatement("update t_" + slug
                        + ".sheet_load set content = ?, file_name = 'list.xlsx', mapping = ?::jsonb where id = ?")) {
            change.setBytes(1, content);
            change.setString(2, mapping);
            change.setObject(3, id);
            change.executeUpdate();
        }
        return id;
    }

    private static void await(String sql) throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (database.read(sql).isEmpty()) {
            assertThat(System.nanoTime()).as(sql).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static List<String> of(String slug, UUID id) throws SQLException {
        return database.read("select concat_ws(' ', state, rows_read, problem_count) from t_" + slug
                + ".sheet_load where id = '" + id + "'");
    }

    private static void takeUp() {
        new RequestedSheets(database.owner(), Optional.of(directory)).takeUp(said -> {});
    }

    private static void asTenant(String slug, String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role t_" + slug);
            statement.execute("set search_path to t_" + slug + ", platform");
            statement.execute(sql);
        }
    }
}
