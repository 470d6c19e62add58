package ua.vidhuk.tenantadmin.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;

/** What an archive says of the tenant's place in the registry. */
record ArchivedRegistry(Sql sql, ArchiveReader archive) {

    /** Without the address of its own, which points to the other installation and is given here by whoever runs it. */
    private static final String REGISTER =
            """
            insert into platform.tenant select (jsonb_populate_record(null::platform.tenant, ?::jsonb - 'host_name' - 'delete_after'
              || jsonb_build_object('state', 'provisioning',
              'region', (select slug from platform.tenant where slug = ?::jsonb ->> 'region')))).*""";

    private static final String HISTORY =
            """
            insert into platform.tenant_history (slug, changed_at, changed_by, field, value_before, value_after)
            select ?, h.changed_at, h.changed_by, h.field, h.value_before, h.value_after
            from jsonb_populate_record(null::platform.tenant_history, ?::jsonb) h
            where not exists (select from platform.tenant_history p
              where p.slug = ? and p.changed_at = h.changed_at and p.field = h.field)""";
    private static final String LIVE =
            """
            update platform.tenant set changed_at = changed_at,
              state = case ?::jsonb ->> 'state' when 'suspended' then 'suspended' else 'active' end
            where slug = ? and state = 'provisioning'""";
    private static final String LOST_REGION =
            """
            select r.row ->> 'region' from (values (?::jsonb)) r (row)
            where exists (select from platform.tenant where slug = ? and region is distinct from r.row ->> 'region')""";

    /** The history with its own stamps, then the tenant itself, not served yet. */
    void write() throws SQLException, IOException {
        var slug = archive.manifest().slug();
        var row = row();
        if (!sql.texts("select ?::jsonb ->> 'slug'", row).contains(slug)) {
            throw new TenantAdminException("The archive's manifest and its registry name different tenants.");
        }
        try (var lines = archive.open(ArchiveManifest.HISTORY)) {
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                sql.change(HISTORY, slug, line, slug);
            }
        }
        sql.change(REGISTER, row, row);
    }

    /** Serves the tenant, read-only when it was suspended, and lets the workers look at it. */
    void goLive() throws SQLException, IOException {
        var slug = archive.manifest().slug();
        if (sql.change(LIVE, row(), slug) == 1) {
            var due = "insert into platform.tenant_due (role, look_at) values (?, now())";
            sql.change(due, SchemaName.ofSlug(slug).value());
        }
    }

    /** The region it reported to, when nobody of that slug is here. */
    Optional<String> lostRegion() throws SQLException, IOException {
        return sql.texts(LOST_REGION, row(), archive.manifest().slug()).stream().findFirst();
    }

    private String row() throws IOException {
        try (var in = archive.open(ArchiveManifest.REGISTRY)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
