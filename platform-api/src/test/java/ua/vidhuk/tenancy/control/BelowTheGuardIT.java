package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The application's login over the driver's own connection: what PostgreSQL itself refuses when nothing of ours stands
 * before it, and what it does not. See the decision "What the database refuses, and what only the guard closes".
 */
class BelowTheGuardIT {

    private Connection connection;

    @BeforeEach
    void becomeBrovary() throws SQLException {
        connection = TenantServer.get().openBelowTheGuard();
        connection.setAutoCommit(false);
        execute("set local role t_brovary");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from t_lutsk.appeal",
                "insert into t_lutsk.place_street (id, settlement, name) values (gen_random_uuid(), 'x', 'x')",
                "update t_lutsk.appeal set state = 'closed'",
                "delete from t_lutsk.appeal_question",
                "truncate t_lutsk.appeal cascade",
                "lock table t_lutsk.appeal in access share mode",
                "copy t_lutsk.appeal to stdout",
                "create table t_lutsk.x (a int)",
                "create function t_lutsk.f() returns int language sql as 'select 1'",
                "create trigger spy after insert on t_lutsk.appeal execute function suppress_redundant_updates_trigger()",
                "create rule spy as on insert to t_lutsk.appeal do also nothing",
                "alter table t_lutsk.appeal disable trigger all",
                "alter table appeal inherit t_lutsk.appeal",
                "create view spy as select * from t_lutsk.appeal",
                "create materialized view spy as select * from t_lutsk.appeal",
                "alter table appeal add foreign key (id) references t_lutsk.appeal",
                "drop table t_lutsk.appeal",
                "grant select on t_lutsk.appeal to t_brovary",
                "select * from platform.tenant",
                "create table platform.x (a int)",
                "update platform.calendar_rule set amount = 1000",
                "select set_config('role', 't_lutsk', true)",
                "select set_config('search_path', 't_lutsk', false)",
                "select \"set_config\"('role', 't_lutsk', true)",
                "select query_to_xml('select * from t_lutsk.appeal', true, true, '')",
                "select * from ts_stat('select to_tsvector(text) from t_lutsk.appeal_question')",
                "select pg_read_file('/etc/passwd')",
                "select pg_ls_dir('.')",
                "select lo_import('/etc/passwd')",
                "copy place_street (name) from '/etc/passwd'",
                "copy (select 1) to program 'sh'",
                "create temporary table kept (a int)",
                "create schema mine",
                "create table public.x (a int)",
                "create role evil",
                "drop role t_lutsk",
                "alter role t_lutsk login",
                "alter role vidhuk_app superuser",
                "grant t_lutsk to t_brovary",
                "set session authorization postgres",
                "set role postgres",
                "create extension dblink",
                "create event trigger spy on ddl_command_end execute function pg_catalog.suppress_redundant_updates_trigger()",
                "create language plperlu",
                "create publication p for all tables",
                "checkpoint",
                "select pg_reload_conf()",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres' limit 1"
            })
    void thePlainDatabaseRefuses(String sql) {
        assertThatThrownBy(() -> execute(sql)).satisfies(BelowTheGuardIT::isRefusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from t_brovary.appeal",
                "select * from t_lutsk.appeal",
                "select * from platform.tenant",
                "select * from platform.jurisdiction",
                "create temporary table kept (a int)",
                "insert into t_brovary.place_street (id, settlement, name) values (gen_random_uuid(), 'x', 'x')"
            })
    void theLoginByItselfReadsAndMakesNothing(String sql) throws SQLException {
        execute("reset role");

        assertThatThrownBy(() -> execute(sql)).satisfies(BelowTheGuardIT::isRefusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create database evil", "alter system set log_statement = 'all'", "create table x (a int)"})
    void theLoginChangesNothingOfTheServer(String sql) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);

        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn("42501", "3F000"));
        connection.setAutoCommit(false);
    }

    @Test
    void aSearchPathLeadsNowhereWithoutTheRightToTheSchema() throws SQLException {
        execute("set local search_path = t_lutsk");

        assertThatThrownBy(() -> execute("select * from appeal"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42P01"));
    }

    @Test
    void aLargeObjectOpensToItsTenantAlone() throws SQLException {
        String large = read("select lo_from_bytea(0, 'secret')::text");
        execute("set local role t_lutsk");

        assertThatThrownBy(() -> execute("select lo_get(" + large + ")")).satisfies(BelowTheGuardIT::isRefusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query_to_xml('set role t_lutsk', true, true, '')", "ts_rewrite('a', 'set role t_lutsk')"})
    void functionsThatRunATextRunNoCommands(String call) throws SQLException {
        assertThatThrownBy(() -> execute("select " + call)).isInstanceOf(SQLException.class);
        connection.rollback();
        execute("set local role t_brovary");

        assertThat(read("select current_user::text")).isEqualTo("t_brovary");
    }

    /** By design: the login may become every tenant. That is why there is a guard, and why no SQL is ever put together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role t_lutsk",
                "set local role t_lutsk",
                "select 1; set role t_lutsk",
                "do $$ begin set local role t_lutsk; end $$",
                "create function t_brovary.f() returns void language plpgsql as 'begin set local role t_lutsk; end';"
                        + " select t_brovary.f()"
            })
    void onlyTheGuardKeepsSqlFromBecomingAnotherTenant(String sql) throws SQLException {
        execute(sql);

        assertThat(read("select current_user::text")).isEqualTo("t_lutsk");
    }

    /** By design, too: the role owns its tables, so that it could give itself back what was taken from it. */
    @Test
    void onlyTheGuardKeepsATenantFromChangingItsOwnTables() {
        assertThatCode(() -> execute("grant update, delete on appeal_history to t_brovary"))
                .doesNotThrowAnyException();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String read(String sql) throws SQLException {
        return TenantPool.first(connection, sql);
    }

    private static void isRefusal(Throwable e) {
        assertThat(e).isInstanceOfSatisfying(SQLException.class, sql -> assertThat(sql.getSQLState())
                .as(sql.getMessage())
                .isEqualTo("42501"));
    }
}
