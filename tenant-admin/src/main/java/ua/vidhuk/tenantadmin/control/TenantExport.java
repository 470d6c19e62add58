package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;
import ua.vidhuk.tenantadmin.entity.TenantTable;

/**
 * Writes everything of a tenant into one archive: each table as JSON Lines in the order of its key, each file as it is, the
 * registry's row and its history, and a manifest with the hash of each. All of it as of one moment.
 */
public final class TenantExport {

    private static final int ROWS_AT_A_TIME = 500;
    private static final String REGISTRY =
            "select (to_jsonb(t) - 'delete_after')::text from platform.tenant t where slug = ?";
    private static final String HISTORY =
            "select to_jsonb(h)::text from platform.tenant_history h where slug = ? order by id";

    private final DataSource owner;
    private final Clock clock;

    public TenantExport(DataSource owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * @param target a file that is not there yet; it appears under this name when it is whole
     * @throws TenantAdminException naming the tenant, when it is not there or the archive cannot be written
     */
    public ArchiveManifest write(String slug, Path target) {
        if (Files.exists(target)) {
            throw new TenantAdminException(target + " is there already; an archive is never written over.");
        }
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (var connection = owner.getConnection()) {
            Files.deleteIfExists(unfinished);
            try {
                var manifest = write(connection, slug, unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                Files.deleteIfExists(unfinished); // there only when something failed
            }
        } catch (SQLException | IOException e) {
            throw new TenantAdminException(slug + " could not be exported: " + SqlFailure.words(e), e);
        }
    }

    private ArchiveManifest write(Connection connection, String slug, Path file) throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        var sql = new Sql(connection);
        sql.texts("select set_config('timezone', 'UTC', true)");
        var registry = sql.texts(REGISTRY, slug);
        if (registry.isEmpty()) {
            throw new TenantAdminException("There is no tenant " + slug + ".");
        }
        try (var archive = new ArchiveWriter(file)) {
            archive.begin(ArchiveManifest.REGISTRY);
            archive.write(registry.getFirst().getBytes(StandardCharsets.UTF_8));
            archive.end();
            lines(archive, ArchiveManifest.HISTORY, sql.texts(HISTORY, slug));
            return tables(connection, archive, slug);
        }
    }

    private ArchiveManifest tables(Connection connection, ArchiveWriter archive, String slug)
            throws SQLException, IOException {
        var schema = SchemaName.ofSlug(slug);
        for (TenantTable table : TenantTables.inOrder(connection, schema)) {
            table(connection, archive, schema, table);
        }
        var manifest = new ArchiveManifest(
                ArchiveManifest.FORMAT,
                slug,
                clock.instant().toString(),
                TenantTables.changeSets(connection, schema),
                archive.entries());
        archive.manifest(manifest);
        return manifest;
    }

    private static void lines(ArchiveWriter archive, String path, List<String> lines) throws IOException {
        archive.begin(path);
        for (String line : lines) {
            archive.line(line);
        }
        archive.end();
    }

    private static void table(Connection connection, ArchiveWriter archive, SchemaName schema, TenantTable table)
            throws SQLException, IOException {
        var order = table.key().isEmpty() ? "1" : String.join(", ", table.key());
        var select = "select to_jsonb(r)::text from (select " + String.join(", ", table.columns()) + " from " + schema
                + "." + table.name() + ") r order by " + order;
        archive.begin(ArchiveManifest.ofTable(table.name()));
        try (var statement = connection.prepareStatement(select)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    archive.line(rows.getString(1));
                }
            }
        }
        archive.end();
        if (table.file() != null) {
            files(connection, archive, schema, table);
        }
    }

    private static void files(Connection connection, ArchiveWriter archive, SchemaName schema, TenantTable table)
            throws SQLException, IOException {
        var sql = new Sql(connection);
        var name = schema + "." + table.name();
        var ids = new ArrayList<>(sql.texts("select id::text from " + name + " order by id"));
        for (String id : ids) {
            var content = sql.read(
                    row -> row.getBytes(1), "select " + table.file() + " from " + name + " where id = ?::uuid", id);
            archive.begin(ArchiveManifest.ofFile(table.name(), id));
            archive.write(content.getFirst());
            archive.end();
        }
    }
}
