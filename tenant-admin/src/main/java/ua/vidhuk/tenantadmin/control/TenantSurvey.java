package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import ua.vidhuk.liquibase.entity.SchemaName;

/** Looks into each tenant, one after another, and notes its version, size and last activity for the platform's page. */
public record TenantSurvey(DataSource owner) {

    private static final String TENANTS =
            "select slug from platform.tenant where state <> 'provisioning' order by slug";
    private static final String NOTE =
            """
            insert into platform.tenant_survey as s (slug, surveyed_at, change_sets, newest, bytes, active_at, problem)
            select t.slug, now(), f.change_sets, f.newest, f.bytes, f.active_at, ?::text
            from platform.tenant t, lateral (%s) f where t.slug = ?
            on conflict (slug) do update set surveyed_at = excluded.surveyed_at, change_sets = excluded.change_sets,
              newest = excluded.newest, bytes = excluded.bytes, active_at = excluded.active_at, problem = excluded.problem""";
    private static final String NOTHING =
            "select null::int change_sets, null::text newest, null::bigint bytes, null::timestamptz active_at";
    private static final String FOUND =
            """
            select (select count(*)::int from %1$s.databasechangelog) change_sets,
              (select id from %1$s.databasechangelog order by orderexecuted desc limit 1) newest,
              (select sum(pg_total_relation_size(oid)) from pg_class
               where relnamespace = '%1$s'::regnamespace and relkind in ('r', 'p')) bytes,
              (select occurred_at from %1$s.audit_entry order by id desc limit 1) active_at""";
    private static final String BEHIND =
            """
            update platform.tenant_survey set problem = 'behind'
            where problem is null and change_sets < (select max(change_sets) from platform.tenant_survey)""";

    /** A backend keeps what it met of each schema for as long as it lives (ADR 18). */
    private static final int TENANTS_PER_CONNECTION = 200;

    /**
     * @return how many were looked into
     */
    public int run() {
        try {
            List<String> slugs = slugs();
            for (int begin = 0; begin < slugs.size(); begin += TENANTS_PER_CONNECTION) {
                look(slugs.subList(begin, Math.min(begin + TENANTS_PER_CONNECTION, slugs.size())));
            }
            try (var connection = owner.getConnection()) {
                new Sql(connection).change(BEHIND);
            }
            return slugs.size();
        } catch (SQLException e) {
            throw new TenantAdminException("the tenants could not be surveyed: " + SqlFailure.words(e), e);
        }
    }

    private List<String> slugs() throws SQLException {
        try (var connection = owner.getConnection()) {
            return new Sql(connection).texts(TENANTS);
        }
    }

    private void look(List<String> slugs) throws SQLException {
        try (var connection = owner.getConnection()) {
            var sql = new Sql(connection);
            for (String slug : slugs) {
                note(sql, slug);
            }
        }
    }

    private static void note(Sql sql, String slug) throws SQLException {
        SchemaName schema;
        try {
            schema = SchemaName.ofSlug(slug);
        } catch (IllegalArgumentException e) {
            sql.change(NOTE.formatted(NOTHING), "reserved", slug);
            return;
        }
        boolean there = sql.holds("select to_regclass(?) is not null", schema + ".databasechangelog");
        if (there) {
            sql.change(NOTE.formatted(FOUND.formatted(schema)), null, slug);
        } else {
            sql.change(NOTE.formatted(NOTHING), "no-schema", slug);
        }
    }
}
