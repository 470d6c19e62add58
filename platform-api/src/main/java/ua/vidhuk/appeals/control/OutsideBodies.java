package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewOutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Bodies outside the platform to which the tenant writes. */
@ApplicationScoped
public class OutsideBodies {

    private static final String COLUMNS = "select id, name, address, email, retired, version from appeal_outside_body ";
    private static final String FIRST = COLUMNS + "order by lower(name), id limit ?";
    private static final String BEHIND = COLUMNS
            + """
            where (lower(name), id) > (select lower(b.name), b.id from appeal_outside_body b where b.id = ?)
            order by lower(name), id limit ?""";
    // From the first letter of the beginning to the last that there is, by an index that knows no language.
    private static final String BEGINNING = COLUMNS
            + """
            where lower(name) collate "C" >= lower(?) and lower(name) collate "C" < lower(?) || chr(1114111)
            order by lower(name) collate "C" limit ?""";
    private static final String ONE = COLUMNS + "where id = ?";
    private static final String ADD =
            """
            insert into appeal_outside_body (id, name, address, email, retired, version, changed_at, changed_by)
            values (?, ?, ?, ?, ?, 1, ?, ?) on conflict do nothing""";
    private static final String CHANGE =
            """
            update appeal_outside_body set name = ?, address = ?, email = ?, retired = ?, version = version + 1, changed_at = ?,
              changed_by = ?
            where id = ? and version = ?
              and not exists (select 1 from appeal_outside_body o where lower(o.name) collate "C" = lower(?) and o.id <> ?)""";
    private static final String CALLED =
            "select 1 from appeal_outside_body where lower(name) collate \"C\" = lower(?) and id <> ?";

    /** Two took the same name at once. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * By name.
     *
     * @param after the last of the page before, or null
     */
    public List<OutsideBody> page(UUID after, int limit) {
        try (var statement = connection.get().prepareStatement(after == null ? FIRST : BEHIND)) {
            if (after != null) {
                statement.setObject(1, after);
            }
            statement.setInt(after == null ? 1 : 2, limit);
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those whose name begins so. */
    public List<OutsideBody> beginning(String name, int limit) {
        try (var statement = connection.get().prepareStatement(BEGINNING)) {
            statement.setString(1, name);
            statement.setString(2, name);
            statement.setInt(3, limit);
            return read(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<OutsideBody> find(UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * @return its id
     * @throws InvalidInputException when another is called so
     */
    public UUID add(NewOutsideBody checked, Actor actor) {
        UUID id = TimeOrderedId.at(clock.instant());
        try (var insert = connection.get().prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setString(2, checked.name());
            insert.setString(3, checked.address());
            insert.setString(4, checked.email());
            insert.setBoolean(5, checked.retired());
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(7, actor.username());
            if (insert.executeUpdate() == 0) {
                throw called();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "appeal.set-outside-body", "outside-body", id.toString(), Map.of("version", "1"));
        return id;
    }

    /**
     * @throws InvalidInputException when another is called so
     * @throws ProblemException {@code changed-meanwhile} when another version is there
     */
    public void change(UUID id, NewOutsideBody checked, Actor actor) {
        try (var update = connection.get().prepareStatement(CHANGE)) {
            update.setString(1, checked.name());
            update.setString(2, checked.address());
            update.setString(3, checked.email());
            update.setBoolean(4, checked.retired());
            update.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(6, actor.username());
            update.setObject(7, id);
            update.setLong(8, checked.seen());
            update.setString(9, checked.name());
            update.setObject(10, id);
            if (update.executeUpdate() == 0) {
                throw isCalled(checked.name(), id) ? called() : new ProblemException(CommonProblem.CHANGED_MEANWHILE);
            }
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? called() : failed(e);
        }
        String version = String.valueOf(checked.seen() + 1);
        audit.record(actor, "appeal.set-outside-body", "outside-body", id.toString(), Map.of("version", version));
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

    private static List<OutsideBody> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<OutsideBody>();
            while (rows.next()) {
                found.add(new OutsideBody(
                        rows.getObject("id", UUID.class),
                        rows.getString("name"),
                        rows.getString("address"),
                        rows.getString("email"),
                        rows.getBoolean("retired"),
                        rows.getLong("version")));
            }
            return found;
        }
    }

    private static InvalidInputException called() {
        return new InvalidInputException(FieldProblem.of("name", "appeals.field.body-called"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the bodies outside could not be read or written", e);
    }
}
