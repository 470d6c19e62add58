package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.monitoring.entity.MorningRule;
import ua.vidhuk.monitoring.entity.NewMorningRule;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.DueTenants;

/** When the morning report of the transaction's tenant is made and who gets it; every change is a new version, and the latest holds. */
@ApplicationScoped
public class MorningRules {

    private static final String VERSIONS =
            "select id, made_at, made_by, rule::text from monitoring_morning_rule order by made_at desc, id desc limit ?";
    private static final String ADD =
            "insert into monitoring_morning_rule (id, made_at, made_by, rule) values (?, ?, ?, cast(? as jsonb))";
    private static final int HISTORY = 50;

    @Inject
    TransactionConnection connection;

    @Inject
    MorningCheck check;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /**
     * @param madeAt since when it holds; null for what holds where nothing is set
     * @param by who made it, or null
     */
    public record Version(Instant madeAt, String by, MorningRule rule) {}

    /** What holds now. */
    public MorningRule current() {
        return read(1).getFirst().rule();
    }

    /** The versions that there were, the latest first; never empty. */
    public List<Version> history() {
        return read(HISTORY);
    }

    /**
     * Adds a version; it holds for the next report.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public void add(NewMorningRule typed, String by) {
        MorningRule rule = check.check(typed);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var insert = connection.get().prepareStatement(ADD)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setString(3, by);
            insert.setString(4, MorningJson.write(rule));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the rule of the morning report could not be written", e);
        }
        due.note();
    }

    private List<Version> read(int limit) {
        try (var statement = connection.get().prepareStatement(VERSIONS)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var versions = new ArrayList<Version>();
                while (rows.next()) {
                    versions.add(version(rows));
                }
                return versions.isEmpty() ? List.of(new Version(null, null, MorningRule.USUAL)) : versions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rule of the morning report could not be read", e);
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                MorningJson.readRule(row.getString("rule")));
    }
}
