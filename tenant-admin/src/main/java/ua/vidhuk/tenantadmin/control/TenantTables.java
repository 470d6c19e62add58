package ua.vidhuk.tenantadmin.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.TenantTable;

/** Reads from the system catalogues which tables a tenant has; so no room need be known here, and none can be forgotten. */
final class TenantTables {

    private static final String TABLES =
            """
            select c.relname,
              (select string_agg(quote_ident(attname), ',' order by attnum) from pg_attribute a
                where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
                  and not (attname = 'content' and atttypid = 'bytea'::regtype)),
              (select string_agg(quote_ident(a.attname), ',' order by k.place)
                from pg_constraint p cross join lateral unnest(p.conkey) with ordinality k (attnum, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where p.conrelid = c.oid and p.contype = 'p'),
              (select attname from pg_attribute a where a.attrelid = c.oid and attname = 'content' and atttypid = 'bytea'::regtype),
              (select attname from pg_attribute a where a.attrelid = c.oid and attidentity <> ''),
              (select string_agg(distinct r.relname, ',') from pg_constraint f join pg_class r on r.oid = f.confrelid
                where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and r.relnamespace = c.relnamespace)
            from pg_class c
            where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname not in ('databasechangelog', 'databasechangeloglock')
            order by c.relname""";
    private static final String CHANGE_SETS =
            """
            select filename || '::' || id || '::' || author || '::' || md5sum from %s.databasechangelog
            order by (filename || '::' || id || '::' || author) collate "C\"""";

    private TenantTables() {}

    /** The tables of the schema, each after those that its rows refer to, in the same order for the same schema. */
    static List<TenantTable> inOrder(Connection connection, SchemaName schema) throws SQLException {
        var waiting = new ArrayList<>(read(connection, schema));
        var ordered = new ArrayList<TenantTable>();
        var done = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table -> done.containsAll(table.parents()))
                    .findFirst()
                    .orElseThrow(() -> new TenantAdminException("these tables refer to each other in a circle: "
                            + waiting.stream().map(TenantTable::name).toList()));
            waiting.remove(next);
            ordered.add(next);
            done.add(next.name());
        }
        return ordered;
    }

    /** What has run in the schema, with the checksums. */
    static List<String> changeSets(Connection connection, SchemaName schema) throws SQLException {
        return new Sql(connection).texts(CHANGE_SETS.formatted(schema));
    }

    private static List<TenantTable> read(Connection connection, SchemaName schema) throws SQLException {
        return new Sql(connection)
                .read(
                        row -> new TenantTable(
                                row.getString(1),
                                names(row.getString(2)),
                                names(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                names(row.getString(6))),
                        TABLES,
                        schema.value());
    }

    private static List<String> names(String list) {
        return list == null ? List.of() : List.of(list.split(","));
    }
}
