package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGuardTest {

    private final StatementGuard guard = new StatementGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "SELECT id FROM appeal WHERE text = 'a; set role t_lutsk -- no'",
                "update appeal_question set state = ? where id = ?",
                "insert into appeal_number (year, last) values (?, 1) on conflict (year) do update set last = 2",
                "with late as (select 1) select * from late",
                "select \"text\" from \"appeal_question\"",
                "select pg_advisory_xact_lock(1)"
            })
    void admitsStatementsOverRows(String sql) {
        assertThatCode(() -> guard.admit(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role t_lutsk",
                "SET LOCAL ROLE t_lutsk",
                "reset role",
                "select 1; set role t_lutsk",
                "select 1 ; select 2",
                "do $$ begin execute 'set role t_lutsk'; end $$",
                "/* */ set role t_lutsk",
                "select 1 -- comment",
                "select set_config('role', 't_lutsk', true)",
                "select pg_catalog . set_config ('role', 't_lutsk', true)",
                "select \"set_config\"('role', 't_lutsk', true)",
                "select U&\"set\\005fconfig\"('role', 't_lutsk', true)",
                "select query_to_xml('set role t_lutsk', true, true, '')",
                "select pg_catalog.table_to_xml('t_lutsk.appeal', true, true, '')",
                "select * from ts_stat('select to_tsvector(text) from t_lutsk.appeal_question')",
                "select pg_advisory_lock(1)",
                "select \"pg_try_advisory_lock_shared\"(1)",
                "select pg_read_binary_file('/etc/passwd')",
                "select E'\\'; set role t_lutsk'",
                "prepare a as select 1",
                "execute a",
                "create function f() returns int language sql as 'select 1'",
                "grant t_lutsk to t_brovary",
                "copy appeal to program 'sh'",
                "select 'not closed",
                "call f()",
                "explain analyze select 1",
                ""
            })
    void refusesWhatCouldBecomeAnotherRole(String sql) {
        assertThatThrownBy(() -> guard.admit(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
}
