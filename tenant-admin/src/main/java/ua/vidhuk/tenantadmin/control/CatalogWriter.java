package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;
import ua.vidhuk.tenantadmin.entity.CatalogFile;

/** Writes what the platform shares, brings it to the tenants that adopted it, and writes a tenant's own entries. */
public final class CatalogWriter {

    private static final String SHARE =
            """
            insert into platform.catalog_shared as s (kind, code, version, fields, changed_by) values (?, ?, 1, ?::jsonb, ?)
            on conflict (kind, code) do update set fields = excluded.fields, version = s.version + 1, changed_at = clock_timestamp(),
              changed_by = excluded.changed_by, active = true
            where (s.fields, s.active) is distinct from (excluded.fields, true)""";
    private static final String ADOPT =
            """
            insert into catalog_entry (id, kind, code, fields, shared_code, shared_version, act, changed_by)
            select gen_random_uuid(), kind, code, fields, code, version, 'adopted', ? from platform.catalog_shared
            where kind = ? and code = ? and active on conflict do nothing""";
    private static final String OWN =
            """
            insert into catalog_entry as t (id, kind, code, fields, act, changed_by) values (gen_random_uuid(), ?, ?, ?::jsonb, 'loaded', ?)
            on conflict (kind, code) do update set fields = excluded.fields, overridden = catalog_overridden(t, excluded.fields),
              version = t.version + 1, act = 'loaded', changed_at = clock_timestamp(), changed_by = excluded.changed_by
            where t.fields is distinct from excluded.fields""";
    private static final String THERE = "select exists (select from catalog_entry where kind = ? and code = ?)";
    private static final String SERVED =
            "select slug from platform.tenant where state in ('active', 'provisioning') order by slug";

    private final DataSource owner;
    private final String actor;

    /**
     * @param actor who does it, for the history
     */
    public CatalogWriter(DataSource owner, String actor) {
        this.owner = owner;
        this.actor = actor;
    }

    /**
     * What became of an update of the shared entries.
     *
     * @param entries in tenants, that were brought to the newest version
     * @param failures tenants that keep what they have, with the reason
     */
    public record Flow(long entries, List<String> failures) {}

    /**
     * Adds and changes shared entries; who adopted them sees it when it flows.
     *
     * @return how many are new or have changed
     */
    public int share(CatalogFile file) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            int changed = 0;
            for (var entry : file.entries()) {
                changed += sql.change(
                        SHARE, entry.kind(), entry.code(), entry.fields().toString(), actor);
            }
            connection.commit();
            return changed;
        } catch (SQLException e) {
            throw new TenantAdminException("nothing was shared: " + SqlFailure.words(e), e);
        }
    }

    /** Brings every tenant that can be changed to the newest shared entries; can be repeated. */
    public Flow flow() {
        var failures = new ArrayList<String>();
        long entries = 0;
        for (String slug : served()) {
            try {
                entries += flow(slug);
            } catch (TenantAdminException e) {
                failures.add(e.getMessage());
            }
        }
        return new Flow(entries, List.copyOf(failures));
    }

    /**
     * Brings one tenant to the newest shared entries.
     *
     * @return how many of its entries changed
     */
    public long flow(String slug) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            TenantWriter.bindTo(connection, SchemaName.ofSlug(slug));
            var flowed = sql.texts("select catalog_flow(?)::text", "platform");
            connection.commit();
            return Long.parseLong(flowed.getFirst());
        } catch (SQLException e) {
            throw new TenantAdminException(slug + " keeps the catalogue it has: " + SqlFailure.words(e), e);
        }
    }

    /** Adopts and adds what a file says; again changes nothing. */
    public void write(String slug, CatalogFile file) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            Registry.requireOpen(sql, slug);
            TenantWriter.bindTo(connection, SchemaName.ofSlug(slug));
            for (var each : file.adopts()) {
                if (sql.change(ADOPT, actor, each.kind(), each.code()) == 0
                        && !sql.holds(THERE, each.kind(), each.code())) {
                    throw new TenantAdminException("Nobody shares a " + each.kind() + " " + each.code() + ".");
                }
            }
            for (var each : file.entries()) {
                sql.change(OWN, each.kind(), each.code(), each.fields().toString(), actor);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new TenantAdminException(slug + " could not take the catalogue: " + SqlFailure.words(e), e);
        }
    }

    private List<String> served() {
        try (var connection = owner.getConnection()) {
            return new Sql(connection).texts(SERVED);
        } catch (SQLException e) {
            throw new TenantAdminException("the registry could not be read: " + SqlFailure.words(e), e);
        }
    }
}
