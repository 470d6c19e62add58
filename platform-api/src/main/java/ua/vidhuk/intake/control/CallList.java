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
import ua.vidhuk.intake.entity.CalledLine;
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
            select c.id, c.caller_phone, c.caller_as_sent, c.line, c.agent, c.began_at, c.answered_at, c.ended_at, c.recording,
              c.taken_by, c.appeal_id, c.without_caller, c.line_id, l.name as line_name, l.kind as line_kind, c.official
            from intake_call c left join intake_line l on l.id = c.line_id
            """;
    private static final String LIVE = COLUMNS
            + """
            where c.ended_at is null and c.began_at > ? and (c.answered_at is not null or c.began_at > ?)
            order by c.began_at, c.id limit 100""";
    private static final String BETWEEN =
            COLUMNS + "where c.began_at >= ? and c.began_at < ? order by c.began_at desc, c.id desc limit 100";
    private static final String BETWEEN_ON = COLUMNS
            + """
            where c.began_at >= ? and c.began_at < ? and c.line_id = ?
            order by c.began_at desc, c.id desc limit 100""";
    private static final String BY_ID = COLUMNS + "where c.id = ?";
    private static final String OF_APPEAL = COLUMNS + "where c.appeal_id = ? order by c.began_at, c.id limit 20";

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

    /**
     * The latest hundred that began within a time, the newest first.
     *
     * @param line on which they came, or null for all
     */
    public List<PhoneCall> between(Instant begin, Instant end, UUID line) {
        try (var statement = connection.get().prepareStatement(line == null ? BETWEEN : BETWEEN_ON)) {
            statement.setObject(1, begin.atOffset(ZoneOffset.UTC));
            statement.setObject(2, end.atOffset(ZoneOffset.UTC));
            if (line != null) {
                statement.setObject(3, line);
            }
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
                row.getObject("appeal_id", UUID.class),
                called(row),
                row.getBoolean("without_caller"));
    }

    private static CalledLine called(ResultSet row) throws SQLException {
        UUID line = row.getObject("line_id", UUID.class);
        return line == null
                ? null
                : new CalledLine(
                        line, row.getString("line_name"), row.getString("line_kind"), row.getString("official"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the calls could not be read", e);
    }
}
