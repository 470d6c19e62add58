package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import ua.vidhuk.liquibase.entity.ReservedSlugs;

/**
 * Creates and upgrades what all tenants share: the schema {@code platform} and the application's login.
 *
 * <p>The login owns nothing, inherits nothing and reads nothing by itself; it may only become the role of a tenant or
 * of the platform for a transaction.
 */
public final class PlatformMigration {

    /** The login of the application. */
    public static final String APPLICATION_LOGIN = "vidhuk_app";

    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{12,128}");

    private final DataSource owner;

    /**
     * @param owner connections of a login that may create roles and schemas
     */
    public PlatformMigration(DataSource owner) {
        this.owner = owner;
    }

    /**
     * Brings the platform to the newest change set and gives the login its password; can be repeated.
     *
     * @param applicationPassword 12 to 128 letters, digits, hyphens and underscores
     * @throws SchemaException when the database refuses
     */
    public void run(String applicationPassword) {
        if (!PASSWORD.matcher(applicationPassword).matches()) {
            throw new IllegalArgumentException("the password is 12 to 128 letters, digits, hyphens and underscores");
        }
        try (Connection connection = owner.getConnection()) {
            execute(connection, "create schema if not exists platform");
            Changelog.PLATFORM.update(connection, "platform");
            connection.setAutoCommit(false);
            reserve(connection);
            connection.commit();
            connection.setAutoCommit(true);
            login(connection, applicationPassword);
        } catch (SQLException | LiquibaseException e) {
            throw new SchemaException("the schema platform could not be upgraded", e);
        }
    }

    private static void login(Connection connection, String password) throws SQLException {
        execute(
                connection,
                """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'vidhuk_app') then
                    create role vidhuk_app login noinherit;
                  end if;
                end $$""");
        execute(
                connection,
                "alter role vidhuk_app login noinherit nocreaterole nocreatedb password '" + password + "'");
        execute(connection, "grant platform to vidhuk_app with inherit false, set true");
        execute(connection, "alter role vidhuk_app set search_path = \"$user\", platform");
        execute(connection, "revoke execute on function pg_catalog.set_config(text, text, boolean) from public");
        execute(connection, "revoke create, usage on schema public from public");
        // Temporary tables outlive the transaction, and so would be left to the next tenant of a pooled connection.
        execute(
                connection,
                """
                do $$ begin
                  execute format('revoke temporary on database %I from public', current_database());
                end $$""");
    }

    /** So that the application, which creates no tenants, can tell who may not be one. */
    private static void reserve(Connection connection) throws SQLException {
        execute(connection, "delete from platform.reserved_slug");
        try (var insert =
                connection.prepareStatement("insert into platform.reserved_slug (slug) select unnest(?::text[])")) {
            insert.setArray(
                    1, connection.createArrayOf("text", ReservedSlugs.all().toArray()));
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
