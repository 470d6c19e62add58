package ua.vidhuk.liquibase.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every object of a schema, one line each, from the system catalogues; the schema's own name is written SCHEMA. */
final class SchemaObjects {

    /** Tables, indexes, sequences, views, types, with owner, rights, options and comments; and all that hangs on them. */
    private static final String OBJECTS =
            """
            with here as (select ?::regnamespace::oid as n)
            select 'relation ' || c.relkind::text || ' ' || c.relname || ' ' || c.relowner::regrole || ' ' || coalesce(c.relacl::text, '-')
              || ' ' || coalesce(c.reloptions::text, '-') || c.relrowsecurity || c.relforcerowsecurity || c.relpersistence::text
              from pg_class c, here where c.relnamespace = n and c.relkind <> 't'
            union all
            select 'column ' || c.relname || ' ' || a.attnum || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || a.attnotnull
              || a.attidentity::text || a.attgenerated::text || a.attstorage::text || a.attcompression::text || a.attcollation::text || ' ' || coalesce(a.attacl::text, '-')
              || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '-')
              from here, pg_class c join pg_attribute a on a.attrelid = c.oid
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where c.relnamespace = n and c.relkind <> 't' and a.attnum > 0
            union all
            select 'constraint ' || conname || ' ' || contype::text || ' ' || conrelid::regclass || ' ' || contypid::regtype || ' '
              || pg_get_constraintdef(oid) || convalidated from pg_constraint, here where connamespace = n
            union all
            select 'index ' || pg_get_indexdef(indexrelid) || indisvalid || indisclustered || indisreplident
              from here, pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = n
            union all
            select 'sequence ' || seqrelid::regclass || ' ' || seqtypid::regtype || ' ' || seqstart || ' ' || seqincrement || ' ' || seqmax
              || ' ' || seqmin || ' ' || seqcache || seqcycle
              from here, pg_sequence s join pg_class c on c.oid = s.seqrelid where c.relnamespace = n
            union all
            select 'view ' || c.relname || ' ' || pg_get_viewdef(c.oid) from pg_class c, here where c.relnamespace = n and c.relkind in ('v', 'm')
            union all
            select 'trigger ' || pg_get_triggerdef(t.oid) || t.tgenabled::text from here, pg_trigger t join pg_class c on c.oid = t.tgrelid
              where c.relnamespace = n and not t.tgisinternal
            union all
            select 'policy ' || polname || ' ' || polrelid::regclass || polcmd::text || polpermissive || ' ' || coalesce(pg_get_expr(polqual, polrelid), '-')
              from here, pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = n
            union all
            select 'function ' || pg_get_functiondef(p.oid) || p.proowner::regrole || coalesce(p.proacl::text, '-') from pg_proc p, here where p.pronamespace = n
            union all
            select 'type ' || t.typname || ' ' || t.typtype::text || ' ' || t.typowner::regrole || coalesce(t.typacl::text, '-') from pg_type t, here
              where t.typnamespace = n
            union all
            select 'label ' || t.typname || ' ' || e.enumsortorder || ' ' || e.enumlabel from here, pg_enum e join pg_type t on t.oid = e.enumtypid
              where t.typnamespace = n
            union all
            select 'comment ' || i.type || ' ' || i.identity || ' ' || d.description
              from here, pg_description d cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
              where i.schema = n::regnamespace::text
            union all
            select 'schema ' || nspowner::regrole || coalesce(nspacl::text, '-') from pg_namespace s, here where s.oid = n
            union all
            select 'member of ' || roleid::regrole || ' ' || m.member::regrole || ' ' || inherit_option || set_option || admin_option
              from here, pg_auth_members m where n::regnamespace::text in (roleid::regrole::text, m.member::regrole::text)
            order by 1""";

    private static final String BOOKS =
            """
            select concat_ws('|', 'change set', id, author, filename, orderexecuted, exectype, md5sum, description,
              coalesce(comments, 'null'), coalesce(tag, 'null'), liquibase, coalesce(contexts, 'null'), coalesce(labels, 'null'),
              length(deployment_id)) from %1$s.databasechangelog
            union all
            select concat_ws('|', 'lock', id, locked, coalesce(lockgranted::text, 'null'), coalesce(lockedby, 'null'))
              from %1$s.databasechangeloglock
            order by 1""";

    private SchemaObjects() {}

    static List<String> of(Connection connection, String schema) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
        }
        try (var statement = connection.prepareStatement(OBJECTS)) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1).replaceAll("\\b" + schema + "\\b", "SCHEMA"));
                }
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(BOOKS.formatted(schema))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
