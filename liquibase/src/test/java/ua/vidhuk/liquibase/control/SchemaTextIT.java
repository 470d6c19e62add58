package ua.vidhuk.liquibase.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ua.vidhuk.liquibase.entity.SchemaName;

/** The committed picture of the schemas is what the change sets make. */
class SchemaTextIT {

    private static final Path DOCUMENT = Path.of("schema.sql");
    private static final String HEAD =
            """
            -- What the change sets make of the schemas, for reading. Written by SchemaTextIT; run it with -Dwrite.docs=true to
            -- write it anew. A tenant's schema and role are called t_<slug>; here t_tenant.
            """;

    @Test
    void standsInTheRepositoryAsTheChangeSetsMakeIt() throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            new PlatformMigration(server.getPostgresDatabase()).run("a-password-for-tests");
            new TenantSchemas(server.getPostgresDatabase()).ensure(new SchemaName("t_tenant"));
            try (var connection = server.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("set search_path = ''");
                String text =
                        HEAD + new SchemaText(connection).of("platform") + new SchemaText(connection).of("t_tenant");
                if (Boolean.getBoolean("write.docs")) {
                    Files.writeString(DOCUMENT, text);
                }

                assertThat(DOCUMENT).hasContent(text);
            }
        }
    }
}
