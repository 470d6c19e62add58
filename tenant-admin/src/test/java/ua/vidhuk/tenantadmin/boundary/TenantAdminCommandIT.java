package ua.vidhuk.tenantadmin.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line against a real database, without an identity provider. */
class TenantAdminCommandIT {

    private static EmbeddedPostgres server;
    private static Map<String, String> variables;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        variables = Map.of(
                "DB_ADMIN_URL", server.getJdbcUrl("postgres", "postgres"),
                "DB_ADMIN_USER", "postgres",
                "DB_ADMIN_PASSWORD", "unused-here",
                "DB_PASSWORD", "a-password-for-tests",
                "USER", "ganna of the \\ office");
        run("migrate");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theHistorySaysWhoGaveTheCommand() {
        run("tenant", "create", "noted", "--name", "Тихівська громада");
        assertThat(run("tenant", "history", "noted").lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("command line of ganna of the \\ office:"));
    }

    @Test
    void oneThatCannotBeDeletedIsNamedAndKeepsNoneOfTheOthers() throws SQLException {
        for (String slug : List.of("aregion", "bleaving")) {
            run("tenant", "create", slug, "--name", "Тихівська громада");
            run("tenant", "delete", slug, "--after-days", "0");
        }
        run("tenant", "create", "reporting", "--name", "Тихівська громада");
        execute("update platform.tenant set region = 'aregion' where slug = 'reporting'");

        assertThatThrownBy(() -> run("tenant", "delete", "--due", "--without-identity"))
                .hasMessageContaining("[aregion]");
        assertThat(run("tenant", "list")).contains("aregion", "reporting").doesNotContain("bleaving");

        assertThatThrownBy(() -> run("tenant", "delete", "--due", "aregion"))
                .hasMessageContaining("or say --without-identity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tenant create UPPER --name x               | a slug is 2 to 40 lower-case letters
                    tenant create openapi --name x             | the platform's own addresses begin with this slug
                    tenant upgrade --lanes 0                   | The option --lanes is at least 1.
                    tenant create --from x.csv --limit -1      | The option --limit is at least 0.
                    tenant suspend a b                         | This command takes nothing more: [b].
                    tenant apply                               | Say which file.
                    tenant load nobody streets none.csv        | There is no file none.csv.
                    tenant import none.zip                     | There is no file none.zip.
                    tenant create --from none.csv              | none.csv
                    """)
    void refusesInWordsAndWithoutAStackTrace(String command, String words) {
        assertThatThrownBy(() -> run(command.split(" ")))
                .satisfies(failure -> assertThat(TenantAdminCommand.words((RuntimeException) failure))
                        .contains(words)
                        .doesNotContain("Exception", "Something went wrong"));
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        new TenantAdminCommand(variables, new PrintStream(out, true, StandardCharsets.UTF_8), Clock.systemUTC())
                .run(List.of(arguments));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
