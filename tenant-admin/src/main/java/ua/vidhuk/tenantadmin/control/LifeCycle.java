package ua.vidhuk.tenantadmin.control;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Suspends tenants, takes them back, and lets them leave after a delay; nothing here touches what a tenant holds. */
public final class LifeCycle {

    /** One change of a setting in the registry. */
    public record Change(String changedAt, String changedBy, String field, String before, String after) {}

    private static final String STATE = "select state from platform.tenant where slug = ?";
    private static final String LEFT_FROM =
            """
            select value_before #>> '{}' from platform.tenant_history
            where slug = ? and field = 'state' and value_after = '"leaving"' order by id desc limit 1""";
    private static final String MOVE =
            "update platform.tenant set state = ?, delete_after = ?, changed_at = now() where slug = ?";
    private static final String HISTORY =
            """
            select changed_at::text, changed_by, field, value_before::text, value_after::text
            from platform.tenant_history where slug = ? order by id""";

    private final DataSource owner;
    private final Clock clock;
    private final String actor;

    /**
     * @param actor who does it, for the history
     */
    public LifeCycle(DataSource owner, Clock clock, String actor) {
        this.owner = owner;
        this.clock = clock;
        this.actor = actor;
    }

    /** Makes the tenant read-only; again changes nothing. */
    public void suspend(String slug) {
        move(slug, "suspended", null, Set.of("active", "suspended"));
    }

    /**
     * Takes back a suspension or a request to leave; again changes nothing. A tenant that was not whole when it asked to
     * leave is not served now either.
     *
     * @return the state it has then
     */
    public String resume(String slug) {
        return move(slug, "active", null, Set.of("active", "suspended", "leaving"));
    }

    /**
     * Makes the tenant read-only until it may be deleted; asked again, the time is set anew.
     *
     * @return when that is
     */
    public Instant leave(String slug, Duration delay) {
        var until = clock.instant().plus(delay);
        move(slug, "leaving", until, Set.of("provisioning", "active", "suspended", "leaving"));
        return until;
    }

    /** Those whose delay is over, and those whose deletion was begun and not finished. */
    public List<String> due() {
        var sql =
                "select slug from platform.tenant where state in ('leaving', 'deleting') and delete_after <= ? order by slug";
        try (var connection = owner.getConnection()) {
            return new Sql(connection).texts(sql, clock.instant().atOffset(ZoneOffset.UTC));
        } catch (SQLException e) {
            throw failed("the registry", e);
        }
    }

    /** Every change of the tenant's settings, the oldest first; also of one that is gone. */
    public List<Change> history(String slug) {
        try (var connection = owner.getConnection()) {
            return new Sql(connection)
                    .read(
                            row -> new Change(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5)),
                            HISTORY,
                            slug);
        } catch (SQLException e) {
            throw failed(slug, e);
        }
    }

    private String move(String slug, String state, Instant deleteAfter, Set<String> from) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            var present = sql.texts(STATE + " for update", slug);
            if (present.isEmpty()) {
                throw new TenantAdminException("There is no tenant " + slug + ".");
            }
            if (!from.contains(present.getFirst())) {
                throw new TenantAdminException(slug + " is " + present.getFirst() + " and cannot become " + state + ". "
                        + Registry.wayOut(slug, present.getFirst()));
            }
            var next = present.getFirst().equals("leaving") && deleteAfter == null ? beforeItLeft(sql, slug) : state;
            if (!present.getFirst().equals(next) || deleteAfter != null) {
                sql.texts("select set_config('vidhuk.actor', ?, true)", actor);
                sql.change(MOVE, next, deleteAfter == null ? null : deleteAfter.atOffset(ZoneOffset.UTC), slug);
            }
            connection.commit();
            return next;
        } catch (SQLException e) {
            throw failed(slug, e);
        }
    }

    private static String beforeItLeft(Sql sql, String slug) throws SQLException {
        return sql.texts(LEFT_FROM, slug).contains("provisioning") ? "provisioning" : "active";
    }

    private static TenantAdminException failed(String slug, SQLException e) {
        return new TenantAdminException(slug + " could not be read or changed: " + SqlFailure.words(e), e);
    }
}
