package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.tenancy.control.TenantServer.BROVARY;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL that an attacker has smuggled into a transaction of Brovary's: it reaches nothing of Lutsk's, nor of the platform's. */
class HostileSqlIT {

    private static final String DENIED = "42501";
    private static final String EVERYTHING_OF_LUTSK =
            """
            select concat_ws(' ', (select count(*) from t_lutsk.place_street), (select md5(string_agg(a::text, '')) from t_lutsk.appeal a),
              (select md5(string_agg(q::text, '')) from t_lutsk.appeal_question q), (select count(*) from t_lutsk.appeal_history))""";

    private static TenantPool pool;
    private List<String> before;

    @BeforeAll
    static void openPool() throws SQLException {
        pool = new TenantPool(1);
    }

    @AfterAll
    static void closePool() throws SQLException {
        pool.close();
    }

    @BeforeEach
    void look() {
        before = TenantServer.get().readAsOwner(EVERYTHING_OF_LUTSK);
    }

    @AfterEach
    void findsLutskAsItWasAndTheConnectionClean() throws Exception {
        assertThat(TenantServer.get().readAsOwner(EVERYTHING_OF_LUTSK)).isEqualTo(before);
        assertThat(pool.read(BROVARY, "select current_user::text")).isEqualTo("t_brovary");
        assertThat(pool.read(BROVARY, "select distinct settlement from place_street"))
                .isEqualTo("brovary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from t_lutsk.appeal",
                "select * from \"t_lutsk\".\"appeal\"",
                "select count(*) from t_lutsk.appeal_question",
                "select * from t_lutsk.appeal for update",
                "insert into t_lutsk.place_street (id, settlement, name) values (gen_random_uuid(), 'x', 'x')",
                "insert into place_street (id, settlement, name) select id, settlement, name from t_lutsk.place_street",
                "update t_lutsk.appeal set state = 'closed'",
                "update appeal a set state = b.state from t_lutsk.appeal b",
                "delete from t_lutsk.appeal_question",
                "with gone as (delete from t_lutsk.appeal_history returning *) select * from gone",
                "select (select applicant_name from t_lutsk.appeal limit 1) from appeal",
                "select a.* from appeal a join lateral (select * from t_lutsk.appeal) b on true",
                "select nextval('t_lutsk.outbox_event_sequence_seq')",
                "select last_value from t_lutsk.outbox_event_sequence_seq",
                "select * from platform.tenant",
                "insert into platform.tenant (slug) values ('evil')",
                "update platform.calendar_rule set amount = 1000",
                "update platform.appeal_ground set by_head = false",
                "delete from platform.jurisdiction",
                "select * from pg_catalog.pg_authid",
                "select * from pg_catalog.pg_statistic",
                "select * from pg_catalog.pg_user_mapping",
                "select * from pg_catalog.pg_hba_file_rules",
                "select pg_catalog.pg_reload_conf()",
                "select pg_catalog.pg_switch_wal()",
                "select pg_catalog.pg_stat_file('PG_VERSION')",
                "select * into temp appeal_kept from appeal"
            })
    void isDeniedByTheDatabase(String sql) {
        assertThatThrownBy(() -> run(sql)).satisfies(e -> isDenied(e, "permission denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role t_lutsk",
                "SET LOCAL ROLE t_lutsk",
                "reset role",
                "set session authorization default",
                "set search_path = t_lutsk",
                "select set_config('role', 't_lutsk', true)",
                "select \"set_config\"('role', 't_lutsk', true)",
                "select U&\"set\\005fconfig\"('role', 't_lutsk', true)",
                "select pg_catalog.set_config(name => 'role', new_value => 't_lutsk', is_local => true)",
                "select 1; set role t_lutsk",
                "select 1 /* ; */ ; reset role",
                "do $$ begin set role t_lutsk; end $$",
                "do 'begin set role t_lutsk; end'",
                "select query_to_xml('set role t_lutsk', true, true, '')",
                "select query_to_xml('select * from t_lutsk.appeal', true, true, '')",
                "select table_to_xml('t_lutsk.appeal', true, true, '')",
                "select * from ts_stat('select to_tsvector(text) from t_lutsk.appeal_question')",
                "prepare a as select * from t_lutsk.appeal",
                "execute a",
                "create function f() returns void language plpgsql as 'begin set role t_lutsk; end'",
                "create function f() returns int language sql security definer as 'select 1'",
                "create table t_lutsk.x (a int)",
                "truncate t_lutsk.appeal",
                "drop table t_lutsk.appeal",
                "alter table t_lutsk.appeal owner to t_brovary",
                "grant update, delete on appeal_history to t_brovary",
                "copy t_lutsk.appeal to stdout",
                "copy (select 1) to program 'sh'",
                "lock table t_lutsk.appeal",
                "table t_lutsk.appeal",
                "listen x",
                "discard all",
                "commit",
                "rollback",
                "select pg_read_file('/etc/passwd')",
                "select \"pg_ls_dir\"('.')",
                "select lo_import('/etc/passwd')",
                "select pg_terminate_backend(1)",
                "select pg_advisory_lock(1)",
                "explain analyze delete from t_lutsk.appeal",
                "vacuum",
                "{call set_config('role', 't_lutsk', true)}"
            })
    void isRefusedByTheGuard(String sql) {
        assertThatThrownBy(() -> run(sql)).satisfies(e -> isDenied(e, "statement refused"));
        assertThatThrownBy(() -> prepare(sql)).satisfies(e -> isDenied(e, "statement refused"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select query from pg_catalog.pg_stat_activity where pid <> pg_backend_pid() and query is not null"
                        + " and query not like '<insuff%' and query <> ''",
                "select statement from pg_catalog.pg_prepared_statements where statement like '%Lutsk%'",
                "select most_common_vals::text from pg_catalog.pg_stats where schemaname = 't_lutsk'",
                "select data::text from pg_catalog.pg_largeobject_metadata m cross join lateral (select null) as none (data)",
                "select table_name from information_schema.tables where table_schema = 't_lutsk'",
                "select definition from pg_catalog.pg_views where schemaname = 't_lutsk'"
            })
    void seesNothingOfOthersInTheCatalogues(String sql) throws Exception {
        TenantServer.get().asOwner("analyze t_lutsk.appeal");

        assertThat(pool.read(BROVARY, sql)).isNull();
    }

    private static Object run(String sql) throws Exception {
        return pool.inTransaction(BROVARY, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static Object prepare(String sql) throws Exception {
        return pool.inTransaction(BROVARY, connection -> TenantPool.first(connection, sql));
    }

    private static void isDenied(Throwable e, String words) {
        assertThat(e).isInstanceOfSatisfying(SQLException.class, sql -> assertThat(sql.getSQLState())
                .as(sql.getMessage())
                .isEqualTo(DENIED));
        assertThat(e).hasMessageContaining(words);
    }
}
