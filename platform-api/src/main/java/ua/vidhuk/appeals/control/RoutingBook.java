package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.appeals.entity.RoutingRule;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** The rules by which questions go to executors by themselves; every version is kept. */
@ApplicationScoped
public class RoutingBook {

    private static final String NEWEST =
            "select version, rules, made_at, made_by from appeal_routing order by version desc limit ?";
    private static final String INSERT =
            """
            insert into appeal_routing (version, rules, made_at, made_by) values (?, cast(? as jsonb), ?, ?)
            on conflict do nothing""";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The version that holds. */
    public Routing current() {
        return versions(1).stream().findFirst().orElse(Routing.NONE);
    }

    /** The newest first. */
    public List<Routing> versions(int limit) {
        try (var statement = connection.get().prepareStatement(NEWEST)) {
            statement.setInt(1, limit);
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Routing> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Routing>();
            while (rows.next()) {
                found.add(new Routing(
                        rows.getInt("version"),
                        rows.getObject("made_at", OffsetDateTime.class).toInstant(),
                        rows.getString("made_by"),
                        RoutingJson.read(rows.getString("rules"))));
            }
            return found;
        }
    }

    /**
     * Sets all rules from now on.
     *
     * @param seen the version that was changed
     * @throws ProblemException {@code changed-meanwhile} when another was set since
     */
    public void set(List<RoutingRule> rules, int seen, Actor actor) {
        if (current().version() != seen) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setInt(1, seen + 1);
            insert.setString(2, RoutingJson.write(rules));
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, actor.username());
            if (insert.executeUpdate() == 0) {
                throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "appeal.set-routing", "tenant", "routing", Map.of("version", String.valueOf(seen + 1)));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the rules of routing could not be read or written", e);
    }
}
