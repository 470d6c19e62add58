package ua.vidhuk.tenantadmin.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import ua.vidhuk.liquibase.control.TenantSchemas;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;
import ua.vidhuk.tenantadmin.entity.StaffEntry;
import ua.vidhuk.tenantadmin.entity.TenantTable;

/**
 * Makes a tenant of an archive, in an installation that does not have it. All rows come in one transaction; a run that was
 * killed is finished by the next, with the same archive.
 */
public final class TenantImport {

    private static final String REGISTER =
            """
            insert into platform.tenant select (jsonb_populate_record(null::platform.tenant, ?::jsonb || jsonb_build_object(
              'state', 'provisioning', 'region', (select slug from platform.tenant where slug = ?::jsonb ->> 'region')))).*""";
    private static final String STEP = "insert into platform.tenant_step (slug, step, done_at) values (?, ?, now())";
    private static final String COPY = "copy archive_line from stdin (format csv, quote e'\\x01', delimiter e'\\x02')";
    private static final String LIVE =
            "update platform.tenant set state = 'active', changed_at = changed_at where slug = ?";

    private final DataSource owner;
    private final TenantSchemas schemas;
    private final Optional<IdentityDirectory> identity;

    public TenantImport(DataSource owner, TenantSchemas schemas, Optional<IdentityDirectory> identity) {
        this.owner = owner;
        this.schemas = schemas;
        this.identity = identity;
    }

    /**
     * @return what was imported
     * @throws TenantAdminException when the archive is damaged, the tenant is there, or the versions differ
     */
    public ArchiveManifest read(Path file) {
        try (var archive = new ArchiveReader(file);
                var connection = owner.getConnection()) {
            var slug = archive.manifest().slug();
            var mark = "import of " + archive.sha256();
            var sql = new Sql(connection);
            boolean begun = !sql.texts("select step from platform.tenant_step where slug = ? and step = ?", slug, mark)
                    .isEmpty();
            if (!begun) {
                if (!sql.texts("select slug from platform.tenant where slug = ?", slug)
                        .isEmpty()) {
                    throw new TenantAdminException("There is a tenant " + slug + " already.");
                }
                fill(connection, archive, mark);
            }
            identity.ifPresent(directory -> identities(directory, connection, slug));
            sql.change(LIVE + " and state = 'provisioning'", slug);
            return archive.manifest();
        } catch (SQLException | IOException e) {
            throw new TenantAdminException(file + " could not be imported: " + e.getMessage(), e);
        }
    }

    private void fill(Connection connection, ArchiveReader archive, String mark) throws SQLException, IOException {
        var slug = archive.manifest().slug();
        var schema = SchemaName.ofSlug(slug);
        schemas.ensure(schema);
        var here = TenantTables.changeSets(connection, schema);
        if (!here.equals(archive.manifest().changeSets())) {
            throw new TenantAdminException("The archive is of another version: "
                    + archive.manifest().changeSets().size() + " change sets had run there, " + here.size()
                    + " here. Upgrade the older one first.");
        }
        connection.setAutoCommit(false);
        var sql = new Sql(connection);
        try (var in = archive.open(ArchiveManifest.REGISTRY)) {
            var row = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            sql.change(REGISTER, row, row);
        }
        sql.change("create temporary table archive_line (line jsonb) on commit drop");
        for (TenantTable table : TenantTables.inOrder(connection, schema)) {
            table(connection, archive, schema, table);
        }
        sql.change(STEP, slug, mark);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void table(Connection connection, ArchiveReader archive, SchemaName schema, TenantTable table)
            throws SQLException, IOException {
        var sql = new Sql(connection);
        var name = schema + "." + table.name();
        if (sql.holds("select exists (select from " + name + ")")) {
            throw new TenantAdminException(name + " is not empty; somebody is using the schema already.");
        }
        try (var lines = archive.open(ArchiveManifest.ofTable(table.name()))) {
            if (table.file() == null) {
                copy(connection, lines);
                sql.change(
                        insert(name, table, "") + " from archive_line l cross join lateral jsonb_populate_record(null::"
                                + name + ", l.line) r");
                sql.change("truncate archive_line");
            } else {
                withFiles(sql, archive, lines, name, table);
            }
        }
        if (table.identity() != null) {
            sql.texts(
                    "select setval(pg_get_serial_sequence(?, ?), greatest(max(" + table.identity()
                            + "), 1), count(*) > 0)::text from " + name,
                    name,
                    table.identity());
        }
    }

    /** In one statement, so that rows of a table may refer to each other in any order. */
    private static void copy(Connection connection, InputStream lines) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, lines);
    }

    private static void withFiles(Sql sql, ArchiveReader archive, InputStream lines, String name, TenantTable table)
            throws SQLException, IOException {
        var insert = insert(name, table, ", " + table.file()) + ", ?::bytea from jsonb_populate_record(null::" + name
                + ", ?::jsonb) r";
        var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var id = sql.texts("select ?::jsonb ->> 'id'", line).getFirst();
            try (var content = archive.open(ArchiveManifest.ofFile(table.name(), id))) {
                sql.change(insert, content.readAllBytes(), line);
            }
        }
    }

    private static String insert(String name, TenantTable table, String more) {
        var columns = String.join(", ", table.columns());
        var values = table.columns().stream().map(column -> "r." + column).collect(Collectors.joining(", "));
        return "insert into " + name + " (" + columns + more + ") overriding system value select " + values;
    }

    /** The centre's name in the tenant's first language. */
    static String officeName(Sql sql, String slug) throws SQLException {
        var name = "select office_names ->> split_part(languages, ' ', 1) from platform.tenant where slug = ?";
        return sql.texts(name, slug).getFirst();
    }

    private static void identities(IdentityDirectory directory, Connection connection, String slug) {
        try {
            var sql = new Sql(connection);
            var organization = directory.ensureOrganization(slug, officeName(sql, slug));
            var staff = sql.read(
                    row -> new StaffEntry(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            List.of(row.getString(4).split(" ")),
                            null),
                    "select username, full_name, email, roles from " + SchemaName.ofSlug(slug)
                            + ".identity_staff where active order by username");
            staff.forEach(member -> directory.ensureUser(member, "", organization));
        } catch (SQLException e) {
            throw new TenantAdminException("the staff of " + slug + " cannot be read: " + e.getMessage(), e);
        }
    }
}
