package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.onboarding.entity.OnboardingProblem;
import ua.vidhuk.onboarding.entity.ServedTenant;
import ua.vidhuk.problems.entity.ProblemException;

/** All tenants of the platform, and what its administrator may do to them. */
@ApplicationScoped
public class TenantBoard {

    private static final String SELECT =
            """
            select t.slug, coalesce(t.names ->> split_part(t.languages, ' ', 1), t.slug), t.state, t.opened_at, s.surveyed_at,
              s.change_sets, s.newest, s.bytes, s.active_at, s.problem
            from tenant t left join tenant_survey s on s.slug = t.slug
            """;
    private static final String BY_SLUG = SELECT + " where t.slug = ?";
    private static final String PAGE = SELECT
            + """
             where t.slug > ? and (position(lower(?) in lower(t.slug || ' ' || t.names::text)) > 0)
               and (? = '' or t.state = ? or ? = 'unwell' and s.problem is not null or ? = 'closed' and t.opened_at is null)
             order by t.slug limit ?""";
    private static final String MOVE =
            "update tenant set state = ?, changed_by = ?, changed_at = ? where slug = ? and state = ?";

    @Inject
    PlatformSql sql;

    @Inject
    Clock clock;

    /**
     * Tenants by slug.
     *
     * @param words of the slug or of a name; empty for all
     * @param state a word of the registry, {@code unwell}, {@code closed}, or empty for all
     * @param after the last of the page before, or empty
     */
    public List<ServedTenant> page(String words, String state, String after, int limit) {
        return sql.read(
                on -> on.prepareStatement(PAGE), TenantBoard::tenant, after, words, state, state, state, state, limit);
    }

    /** Makes it read-only; again changes nothing. */
    public ServedTenant suspend(String slug, String by) {
        return move(slug, "active", "suspended", by);
    }

    /** Ends that; again changes nothing. */
    public ServedTenant resume(String slug, String by) {
        return move(slug, "suspended", "active", by);
    }

    private ServedTenant move(String slug, String from, String to, String by) {
        ServedTenant known = find(slug).orElseThrow(() -> new ProblemException(OnboardingProblem.TENANT_NOT_FOUND));
        if (known.state().equals(to)) {
            return known;
        }
        if (!sql.change(on -> on.prepareStatement(MOVE), to, by, clock.instant(), slug, from)) {
            throw new ProblemException(OnboardingProblem.NOT_IN_THIS_STATE);
        }
        return find(slug).orElseThrow();
    }

    private Optional<ServedTenant> find(String slug) {
        return sql.read(on -> on.prepareStatement(BY_SLUG), TenantBoard::tenant, slug).stream()
                .findFirst();
    }

    private static ServedTenant tenant(ResultSet row) throws SQLException {
        return new ServedTenant(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                instant(row, 4),
                instant(row, 5),
                row.getObject(6, Integer.class),
                row.getString(7),
                row.getObject(8, Long.class),
                instant(row, 9),
                row.getString(10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
