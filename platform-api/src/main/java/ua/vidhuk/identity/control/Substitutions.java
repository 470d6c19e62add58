package ua.vidhuk.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.identity.entity.Colleague;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.identity.entity.Substitution;
import ua.vidhuk.identity.entity.Substitution.Mark;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** Who of the staff of the transaction's tenant stands in for whom. */
@ApplicationScoped
public class Substitutions {

    private static final String STAFF =
            """
            select id, username, full_name, email, roles, enterprise_id, active from identity_staff
            where active order by full_name, username""";
    private static final String SELECT =
            """
            select x.id, x.first_day, x.last_day, x.made_at, x.made_by, x.ended_at, x.ended_by,
              a.id a_id, a.username a_username, a.full_name a_full_name, a.email a_email, a.roles a_roles, a.enterprise_id a_enterprise_id,
              a.active a_active, s.id s_id, s.username s_username, s.full_name s_full_name, s.email s_email, s.roles s_roles,
              s.enterprise_id s_enterprise_id, s.active s_active
            from identity_substitution x join identity_staff a on a.id = x.absent_id join identity_staff s on s.id = x.substitute_id
            """;
    private static final String OPEN =
            SELECT + " where x.ended_at is null and x.last_day >= ? order by x.first_day, x.id";
    private static final String LATEST = SELECT + " order by x.id desc limit ?";
    private static final String BY_ID = SELECT + " where x.id = ?";
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended('substitution of ' || current_user, 0)) as text)";
    private static final String INSERT =
            """
            insert into identity_substitution (id, absent_id, substitute_id, first_day, last_day, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String END =
            "update identity_substitution set ended_at = ?, ended_by = ? where id = ? and ended_at is null";

    @Inject
    TransactionConnection connection;

    @Inject
    Clock clock;

    /** All who work here, by name. */
    public List<Colleague> staff() {
        try (var statement = connection.get().prepareStatement(STAFF);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Colleague>();
            while (rows.next()) {
                found.add(colleague(rows, ""));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those in force and planned, by their first day. */
    public List<Substitution> open(LocalDate today) {
        try (var statement = connection.get().prepareStatement(OPEN)) {
            return read(statement, today);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** All that there were and are, the one that was made last first. */
    public List<Substitution> latest(int limit) {
        try (var statement = connection.get().prepareStatement(LATEST)) {
            return read(statement, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<Substitution> find(UUID id) {
        try (var statement = connection.get().prepareStatement(BY_ID)) {
            return read(statement, id).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Until the end of the transaction nobody else appoints anybody: what was looked at still holds when it is written. */
    public void holdOthersUp() {
        try (var statement = connection.get().prepareStatement(ONE_AT_A_TIME)) {
            statement.executeQuery().close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public UUID add(Colleague absent, Colleague substitute, LocalDate first, LocalDate last, String by) {
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        try (var statement = connection.get().prepareStatement(INSERT)) {
            fill(statement, id, absent.id(), substitute.id(), first, last, now.atOffset(ZoneOffset.UTC), by);
            statement.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * @return false when it had ended before
     */
    public boolean end(UUID id, String by) {
        try (var statement = connection.get().prepareStatement(END)) {
            fill(statement, clock.instant().atOffset(ZoneOffset.UTC), by, id);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Substitution> read(PreparedStatement statement, Object parameter) throws SQLException {
        fill(statement, parameter);
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Substitution>();
            while (rows.next()) {
                found.add(substitution(rows));
            }
            return found;
        }
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Substitution(
                row.getObject("id", UUID.class),
                colleague(row, "a_"),
                colleague(row, "s_"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Mark(row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("made_by")),
                ended == null ? null : new Mark(ended.toInstant(), row.getString("ended_by")));
    }

    private static Colleague colleague(ResultSet row, String prefix) throws SQLException {
        return new Colleague(
                row.getObject(prefix + "id", UUID.class),
                row.getString(prefix + "username"),
                row.getString(prefix + "full_name"),
                row.getString(prefix + "email"),
                Arrays.stream(row.getString(prefix + "roles").split(" "))
                        .flatMap(name -> Role.ofName(name).stream())
                        .collect(Collectors.toSet()),
                row.getObject(prefix + "enterprise_id", UUID.class),
                row.getBoolean(prefix + "active"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the substitutions could not be read or written", e);
    }
}
