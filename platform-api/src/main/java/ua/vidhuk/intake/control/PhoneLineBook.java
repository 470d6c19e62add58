package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.PhoneLineCheck.Checked;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.NewPhoneLine;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Writes the phone lines of the transaction's tenant. */
@ApplicationScoped
public class PhoneLineBook {

    // A name that another has is found out by its index, whoever comes first.
    private static final String ADD =
            """
            insert into intake_line (name, kind, official, hours, active, changed_at, changed_by, id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing""";
    private static final String CHANGE =
            """
            update intake_line set name = ?, kind = ?, official = ?, hours = ?, active = ?, changed_at = ?, changed_by = ?,
              version = version + 1
            where id = ? and version = ?
              and not exists (select 1 from intake_line o where lower(o.name) = lower(?) and o.id <> ?)""";
    private static final String CALLED = "select 1 from intake_line where lower(name) = lower(?) and id <> ?";
    private static final String TAKEN =
            """
            select l.name from intake_line_number n join intake_line l on l.id = n.line_id
            where n.number = any (?) and n.line_id <> ? order by n.number limit 1""";
    private static final String NO_NUMBERS = "delete from intake_line_number where line_id = ?";
    private static final String NUMBER =
            "insert into intake_line_number (line_id, ordinal, number, shown) values (?, ?, ?, ?)";
    private static final String NO_SESSIONS = "delete from intake_line_session where line_id = ?";
    private static final String SESSION =
            "insert into intake_line_session (line_id, day, begins, ends, official) values (?, ?, ?, ?, ?)";

    /** Two took the same name, or the same number, at once. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return its id
     * @throws InvalidInputException when another has its name or one of its numbers
     */
    public UUID add(Checked checked, Actor actor) {
        UUID id = TimeOrderedId.at(clock.instant());
        try (var insert = connection.get().prepareStatement(ADD)) {
            refuseTaken(id, checked.numbers().keySet());
            fill(insert, checked.line(), actor);
            insert.setObject(8, id);
            if (insert.executeUpdate() == 0) {
                throw called();
            }
            keepParts(id, checked);
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? meanwhile() : failed(e);
        }
        audit.record(actor, "intake.set-line", "phone-line", id.toString(), Map.of("version", "1"));
        return id;
    }

    /**
     * @throws InvalidInputException when another has its name or one of its numbers
     * @throws ProblemException {@code changed-meanwhile} when another version is there
     */
    public void change(UUID id, Checked checked, Actor actor) {
        String name = checked.line().name();
        try (var update = connection.get().prepareStatement(CHANGE)) {
            refuseTaken(id, checked.numbers().keySet());
            fill(update, checked.line(), actor);
            update.setObject(8, id);
            update.setLong(9, checked.line().seen());
            update.setString(10, name);
            update.setObject(11, id);
            if (update.executeUpdate() == 0) {
                throw isCalled(name, id) ? called() : meanwhile();
            }
            keepParts(id, checked);
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? meanwhile() : failed(e);
        }
        String version = String.valueOf(checked.line().seen() + 1);
        audit.record(actor, "intake.set-line", "phone-line", id.toString(), Map.of("version", version));
    }

    private void fill(PreparedStatement statement, NewPhoneLine line, Actor actor) throws SQLException {
        statement.setString(1, line.name());
        statement.setString(2, line.kind());
        statement.setString(3, line.official());
        statement.setString(4, line.hours());
        statement.setBoolean(5, line.active());
        statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(7, actor.username());
    }

    private boolean isCalled(String name, UUID but) throws SQLException {
        try (var statement = connection.get().prepareStatement(CALLED)) {
            statement.setString(1, name);
            statement.setObject(2, but);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void refuseTaken(UUID but, Collection<String> numbers) throws SQLException {
        try (var statement = connection.get().prepareStatement(TAKEN)) {
            statement.setArray(1, connection.get().createArrayOf("text", numbers.toArray()));
            statement.setObject(2, but);
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    var line = Map.<String, Object>of("line", rows.getString(1));
                    throw new InvalidInputException(
                            new FieldProblem("numbers", "intake.field.line-number-taken", line));
                }
            }
        }
    }

    private void keepParts(UUID id, Checked checked) throws SQLException {
        try (var delete = connection.get().prepareStatement(NO_NUMBERS)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
        try (var insert = connection.get().prepareStatement(NUMBER)) {
            int ordinal = 1;
            for (var each : checked.numbers().entrySet()) {
                insert.setObject(1, id);
                insert.setInt(2, ordinal++);
                insert.setString(3, each.getKey());
                insert.setString(4, each.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        keepSessions(id, checked.line());
    }

    private void keepSessions(UUID id, NewPhoneLine line) throws SQLException {
        try (var delete = connection.get().prepareStatement(NO_SESSIONS)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
        try (var insert = connection.get().prepareStatement(SESSION)) {
            for (LineSession each : line.sessions()) {
                insert.setObject(1, id);
                insert.setObject(2, each.day());
                insert.setObject(3, each.begins());
                insert.setObject(4, each.ends());
                insert.setString(5, each.official());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static InvalidInputException called() {
        return new InvalidInputException(FieldProblem.of("name", "intake.field.line-called"));
    }

    private static ProblemException meanwhile() {
        return new ProblemException(CommonProblem.CHANGED_MEANWHILE);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a phone line could not be written", e);
    }
}
