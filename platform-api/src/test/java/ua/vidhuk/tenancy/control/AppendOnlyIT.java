package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.tenancy.control.TenantServer.BROVARY;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened stays: a tenant's role can add to its history and its audit, and change neither. */
class AppendOnlyIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update appeal_history set note = 'nothing happened'",
                "update appeal_history set occurred_at = now()",
                "delete from appeal_history",
                "update audit_entry set actor = 'staff:somebody-else'",
                "update audit_entry set detail = '{}'",
                "delete from audit_entry",
                "update audit_seal set hash = previous_hash",
                "delete from audit_seal",
                "insert into appeal_history select * from appeal_history on conflict (id) do update set note = 'x'"
            })
    void refusesToChangeThePast(String sql) throws Exception {
        try (var pool = new TenantPool(1)) {
            assertThatThrownBy(() -> pool.inTransaction(BROVARY, connection -> {
                        try (var statement = connection.prepareStatement(sql)) {
                            return statement.executeUpdate();
                        }
                    }))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void letsTheTenantAddToIt() throws Exception {
        try (var pool = new TenantPool(1)) {
            String added = pool.read(
                    BROVARY,
                    """
                    insert into audit_entry (id, occurred_at, actor, action, subject_kind, subject_id, detail)
                    values (gen_random_uuid(), now(), 'staff:y', 'appeal.read', 'appeal', '2', '{}') returning action""");

            assertThat(added).isEqualTo("appeal.read");
        }
    }
}
