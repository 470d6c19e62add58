package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Finds calls of the transaction's tenant. */
@ApplicationScoped
public class CallList {

    /** An exchange that died tells of no end: what is said to last for longer is shown to nobody. */
    private static final Duration LASTS = Duration.ofHours(4);

    private static final Duration RINGS = Duration.ofMinutes(10);

    private static final String COLUMNS =
            """
            select id, caller_phone, caller_as_sent, line, agent, began_at, answered_at, ended_at, recording, taken_by, appeal_id
            from intake_call
            """;
    private static final String LIVE = COLUMNS
            + """
            where ended_at is null and began_at > ? and (answered_at is not null or began_at > ?)
            order by began_at, id limit 100""";
    private static final String BETWEEN =
            COLUMNS + "where began_at >= ? and began_at < ? order by began_at desc, id desc limit 100";
    private static final String BY_ID = COLUMNS + "where id = ?";
    private static final String OF_APPEAL = COLUMNS + "where appeal_id = ? order by began_at, id limit 20";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /** What rings or is spoken now, the longest first. */
    public List<PhoneCall> live() {
        Instant now = clock.instant();
        try (var statement = connection.get().prepareStatement(LIVE)) {
            statement.setObject(1, now.minus(LASTS).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.minus(RINGS).atOffset(ZoneOffset.UTC));
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The latest hundred that began within a time, the newest first. */
    public List<PhoneCall> between(Instant begin, Instant end) {
        try (var statement = connection.get().prepareStatement(BETWEEN)) {
            statement.setObject(1, begin.atOffset(ZoneOffset.UTC));
            statement.setObject(2, end.atOffset(ZoneOffset.UTC));
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<PhoneCall> find(UUID call) {
        try (var statement = connection.get().prepareStatement(BY_ID)) {
            statement.setObject(1, call);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those of which this appeal was registered (L9). */
    public List<PhoneCall> ofAppeal(UUID appeal) {
        try (var statement = connection.get().prepareStatement(OF_APPEAL)) {
            statement.setObject(1, appeal);
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<PhoneCall> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<PhoneCall>();
            while (rows.next()) {
                found.add(call(rows));
            }
            return found;
        }
    }

    private static PhoneCall call(ResultSet row) throws SQLException {
        return new PhoneCall(
                row.getObject("id", UUID.class),
                row.getString("caller_phone"),
                row.getString("caller_as_sent"),
                row.getString("line"),
                row.getString("agent"),
                moment(row, "began_at"),
                moment(row, "answered_at"),
                moment(row, "ended_at"),
                row.getString("recording"),
                row.getString("taken_by"),
                row.getObject("appeal_id", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the calls could not be read", e);
    }
}
