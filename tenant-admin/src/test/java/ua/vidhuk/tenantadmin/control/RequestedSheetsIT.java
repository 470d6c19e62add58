package ua.vidhuk.tenantadmin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
