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
import ua.vidhuk.monitoring.entity.Ladder;
import ua.vidhuk.monitoring.entity.LadderStep;
import ua.vidhuk.monitoring.entity.NewLadderStep;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.tenancy.control.DueTenants;

/** The ladder of the transaction's tenant; every change is a new version, and the latest holds for all that is late. */
@ApplicationScoped
public class Ladders {

    private static final String VERSIONS =
            "select id, made_at, made_by, steps::text from monitoring_ladder order by made_at desc, id desc limit ?";
    private static final String ADD =
            "insert into monitoring_ladder (id, made_at, made_by, steps) values (?, ?, ?, cast(? as jsonb))";
    private static final String LOOK_AGAIN = "update monitoring_late_work set look_at = ? where ended_at is null";
    private static final int HISTORY = 50;

    /** What holds where nothing is set: at once executor and controllers, a day later the managers. */
    static final Ladder USUAL = new Ladder(List.of(
            new LadderStep(0, "", List.of("controller"), true, List.of(), List.of()),
            new LadderStep(24, "", List.of("controller", "manager"), true, List.of(), List.of())));

    @Inject
    TransactionConnection connection;

    @Inject
    LadderCheck check;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /**
     * @param madeAt since when it holds; null for what holds where nothing is set
     * @param by who made it, or null
     */
    public record Version(Instant madeAt, String by, Ladder ladder) {}

    /** What holds now. */
    public Ladder current() {
        return read(1).getFirst().ladder();
    }

    /** The versions that there were, the latest first; never empty. */
    public List<Version> history() {
        return read(HISTORY);
    }

    /**
     * Adds a version; from now on it holds for all that is late.
     *
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public void add(List<NewLadderStep> typed, String by) {
        Ladder ladder = check.check(typed);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var insert = connection.get().prepareStatement(ADD);
                var look = connection.get().prepareStatement(LOOK_AGAIN)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setString(3, by);
            insert.setString(4, LadderJson.write(ladder));
            insert.executeUpdate();
            look.setObject(1, now.atOffset(ZoneOffset.UTC));
            look.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the ladder could not be written", e);
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
                return versions.isEmpty() ? List.of(new Version(null, null, USUAL)) : versions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ladder could not be read", e);
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                LadderJson.read(row.getString("steps")));
    }
}
