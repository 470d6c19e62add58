package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.PriorityRule;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** What the tenant promises of pressing questions; every version is kept. */
@ApplicationScoped
public class PriorityRules {

    private static final String NEWEST =
            """
            select high_hours, emergency_hours, set_at, set_by from appeal_priority_rule
            order by set_at desc, id desc limit ?""";
    private static final String INSERT =
            "insert into appeal_priority_rule (id, high_hours, emergency_hours, set_at, set_by) values (?, ?, ?, ?, ?)";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The rule that holds. */
    public PriorityRule get() {
        return versions(1).stream().findFirst().orElse(PriorityRule.NONE);
    }

    /** The newest first; empty where none was set. */
    public List<PriorityRule> versions(int limit) {
        try (var statement = connection.get().prepareStatement(NEWEST)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<PriorityRule>();
                while (rows.next()) {
                    found.add(new PriorityRule(
                            rows.getObject("high_hours", Integer.class),
                            rows.getObject("emergency_hours", Integer.class),
                            rows.getObject("set_at", OffsetDateTime.class).toInstant(),
                            rows.getString("set_by")));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Sets it from now on: for new questions, and for those whose priority changes. */
    public void set(Integer highHours, Integer emergencyHours, Actor actor) {
        Instant now = clock.instant();
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setObject(2, highHours, Types.INTEGER);
            insert.setObject(3, emergencyHours, Types.INTEGER);
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setString(5, actor.username());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(
                actor,
                "appeal.set-priority-rule",
                "tenant",
                "priority-rule",
                Map.of("highHours", String.valueOf(highHours), "emergencyHours", String.valueOf(emergencyHours)));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the rule of priorities could not be read or written", e);
    }
}
