package ua.vidhuk.tenantadmin.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;
import ua.vidhuk.tenantadmin.entity.TenantTable;

/** Fills the empty tables of a schema with the rows and files of an archive, in the transaction of the connection. */
record ArchivedTables(Connection connection, ArchiveReader archive, SchemaName schema) {

    private static final String COPY = "copy archive_line from stdin (format csv, quote e'\\x01', delimiter e'\\x02')";

    /** The installation that the tenant comes from sends them; here they would arrive a second time. */
    private static final String UNSENT =
            "update %s.message set next_attempt_at = null where next_attempt_at is not null";

    private static final String UNATTACHED = "delete from %s.message_attachment";

    /**
     * @return how many messages waited to be mailed
     * @throws TenantAdminException when a table is not empty
     */
    int fill() throws SQLException, IOException {
        var sql = new Sql(connection);
        sql.change("create temporary table archive_line (line jsonb) on commit drop");
        int unsent = 0;
        for (TenantTable table : TenantTables.inOrder(connection, schema)) {
            fill(sql, table);
            if (table.name().equals("message")) {
                unsent = sql.change(UNSENT.formatted(schema));
            } else if (table.name().equals("message_attachment")) {
                sql.change(UNATTACHED.formatted(schema));
            }
        }
        return unsent;
    }

    private void fill(Sql sql, TenantTable table) throws SQLException, IOException {
        var name = schema + "." + table.name();
        if (sql.holds("select exists (select from " + name + ")")) {
            throw new TenantAdminException(name + " is not empty; somebody is using the schema already.");
        }
        try (var lines = archive.open(ArchiveManifest.ofTable(table.name()))) {
            if (table.file() == null) {
                copy(lines);
                sql.change(
                        insert(name, table, "") + " from archive_line l cross join lateral jsonb_populate_record(null::"
                                + name + ", l.line) r");
                sql.change("truncate archive_line");
            } else {
                withFiles(sql, lines, name, table);
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
    private void copy(InputStream lines) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, lines);
    }

    private void withFiles(Sql sql, InputStream lines, String name, TenantTable table)
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
}
