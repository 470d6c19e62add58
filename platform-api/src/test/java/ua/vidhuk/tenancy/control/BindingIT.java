package ua.vidhuk.tenancy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.tenancy.control.TenantServer.BROVARY;
import static ua.vidhuk.tenancy.control.TenantServer.LUTSK;

import java.sql.Connection;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.jdbc.PgDatabaseMetaData;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** A transaction is bound to one tenant from its first statement to its end, or it fails. */
class BindingIT {

    private static final String WHO = "select current_user::text";
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = TenantServer.get().open();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void withoutATenantThereIsNoStatement() {
        assertThatThrownBy(() -> TenantPool.first(connection, WHO)).satisfies(BindingIT::isRefusal);
        assertThatThrownBy(() -> connection.createStatement()).satisfies(BindingIT::isRefusal);
        assertThatThrownBy(() -> connection.setSavepoint()).satisfies(BindingIT::isRefusal);
    }

    @Test
    void withoutATransactionThereIsNoStatement() throws Exception {
        connection.setAutoCommit(true);

        assertThatThrownBy(() -> as(BROVARY, () -> TenantPool.first(connection, WHO)))
                .satisfies(BindingIT::isRefusal);
        connection.setAutoCommit(false);
    }

    @Test
    void theTenantDoesNotChangeWithinATransaction() throws Exception {
        assertThat(as(BROVARY, () -> TenantPool.first(connection, WHO))).isEqualTo("t_brovary");

        assertThatThrownBy(() -> as(LUTSK, () -> TenantPool.first(connection, WHO)))
                .satisfies(BindingIT::isRefusal);
        assertThat(as(BROVARY, () -> TenantPool.first(connection, WHO))).isEqualTo("t_brovary");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNextTransactionMayBeAnothers(boolean committed) throws Exception {
        as(BROVARY, () -> TenantPool.first(connection, WHO));
        if (committed) {
            connection.commit();
        } else {
            connection.rollback();
        }

        assertThat(as(LUTSK, () -> TenantPool.first(connection, WHO))).isEqualTo("t_lutsk");
    }

    @Test
    void goingBackToASavepointKeepsTheBinding() throws Exception {
        as(BROVARY, () -> {
            assertThat(TenantPool.first(connection, WHO)).isEqualTo("t_brovary");
            var savepoint = connection.setSavepoint();
            assertThatThrownBy(() -> TenantPool.first(connection, "select 1/0")).isInstanceOf(SQLException.class);
            connection.rollback(savepoint);
            assertThat(TenantPool.first(connection, WHO)).isEqualTo("t_brovary");
            return null;
        });
        assertThatThrownBy(() -> as(LUTSK, () -> TenantPool.first(connection, WHO)))
                .satisfies(BindingIT::isRefusal);
    }

    @Test
    void goingBackToASavepointBeforeTheFirstStatementKeepsTheBinding() throws Exception {
        as(BROVARY, () -> {
            var savepoint = connection.setSavepoint();
            assertThat(TenantPool.first(connection, WHO)).isEqualTo("t_brovary");
            connection.rollback(savepoint);
            assertThat(TenantPool.first(connection, WHO)).isEqualTo("t_brovary");
            return null;
        });
    }

    @Test
    void afterAnErrorNothingRunsUntilTheRollback() throws Exception {
        as(BROVARY, () -> {
            assertThatThrownBy(() -> TenantPool.first(connection, "select * from t_lutsk.appeal"))
                    .satisfies(BindingIT::isRefusal);
            assertThatThrownBy(() -> TenantPool.first(connection, WHO))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25P02"));
            return null;
        });
    }

    @Test
    void nobodyGetsAtTheConnectionBelow() throws Exception {
        assertThatThrownBy(() -> connection.unwrap(PGConnection.class)).satisfies(BindingIT::isRefusal);
        assertThat(connection.isWrapperFor(PGConnection.class)).isFalse();
        assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
        assertThatThrownBy(() -> connection.getMetaData().unwrap(PgDatabaseMetaData.class))
                .satisfies(BindingIT::isRefusal);
        as(BROVARY, () -> {
            try (var plain = connection.createStatement();
                    var prepared = connection.prepareStatement(WHO);
                    var callable = connection.prepareCall(WHO)) {
                for (var statement : List.of(plain, prepared, callable)) {
                    assertThat(statement.getConnection()).isSameAs(connection);
                    assertThatThrownBy(() -> statement.unwrap(PGStatement.class))
                            .satisfies(BindingIT::isRefusal);
                    assertThat(statement.isWrapperFor(PGStatement.class)).isFalse();
                    assertThat(List.of(statement)).contains(statement);
                }
            }
            return null;
        });
    }

    @Test
    void noStatementSendsATextThatTheGuardHasNotSeen() throws Exception {
        var hostile = "set role t_lutsk";
        as(BROVARY, () -> {
            try (var plain = connection.createStatement();
                    var prepared = connection.prepareStatement(WHO);
                    var callable = connection.prepareCall(WHO)) {
                for (var statement : List.of(plain, prepared, callable)) {
                    assertThatThrownBy(() -> statement.execute(hostile)).satisfies(BindingIT::isRefusal);
                    assertThatThrownBy(() -> statement.executeQuery(hostile)).satisfies(BindingIT::isRefusal);
                    assertThatThrownBy(() -> statement.executeUpdate(hostile)).satisfies(BindingIT::isRefusal);
                    assertThatThrownBy(() -> statement.executeLargeUpdate(hostile))
                            .satisfies(BindingIT::isRefusal);
                    assertThatThrownBy(() -> statement.addBatch(hostile)).satisfies(BindingIT::isRefusal);
                }
            }
            return null;
        });
    }

    @Test
    void nobodyChangesASettingThatTheNextTenantWouldGet() throws Exception {
        var path = as(BROVARY, () -> TenantPool.first(connection, "select current_setting('search_path')"));

        assertThatThrownBy(() -> connection.setSchema("t_lutsk")).satisfies(BindingIT::isRefusal);
        assertThatThrownBy(() -> connection.setCatalog("postgres")).satisfies(BindingIT::isRefusal);
        assertThatThrownBy(() -> connection.setClientInfo("ApplicationName", "x"))
                .satisfies(BindingIT::isRefusal);
        assertThatThrownBy(() -> connection.setClientInfo(new Properties())).satisfies(BindingIT::isRefusal);
        assertThatCode(() -> connection.setClientInfo(connection.getClientInfo()))
                .as("what the container does when a connection goes back to its pool")
                .doesNotThrowAnyException();

        assertThat(as(BROVARY, () -> TenantPool.first(connection, "select current_setting('search_path')")))
                .isEqualTo(path);
    }

    @Test
    void aBrokenConnectionIsToldAsTheContainerExpectsIt() throws SQLException {
        var broken = TenantServer.get().open();
        var info = broken.getClientInfo();
        broken.close();

        assertThatThrownBy(() -> broken.setClientInfo(info)).isInstanceOf(SQLClientInfoException.class);
    }

    private static <T> T as(TenantSlug tenant, Callable<T> work) throws Exception {
        return TenantContext.call(tenant, work);
    }

    private static void isRefusal(Throwable e) {
        assertThat(e).isInstanceOfSatisfying(SQLException.class, sql -> assertThat(sql.getSQLState())
                .as(sql.getMessage())
                .isEqualTo("42501"));
    }
}
