package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.intake.entity.CalledLine;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.entity.Tenant;

/** Reads the phone lines of the transaction's tenant; it has few. */
@ApplicationScoped
public class PhoneLines {

    private static final String ALL =
            """
            select id, name, kind, official, hours, active, version, changed_at, changed_by from intake_line
            order by not active, lower(name), id""";
    private static final String NUMBERS = "select line_id, shown from intake_line_number order by line_id, ordinal";
    private static final String SESSIONS =
            "select line_id, day, begins, ends, official from intake_line_session order by line_id, day, begins";
    private static final String CALLED =
            """
            select l.id, l.name, l.kind, (
              select coalesce(s.official, l.official) from intake_line_session s
              where l.kind = 'direct' and s.line_id = l.id and s.day = ? and s.begins <= ? and s.ends > ? limit 1) as official
            from intake_line_number n join intake_line l on l.id = n.line_id where n.number = ?""";

    @Inject
    TransactionConnection connection;

    /** Those that are announced, then those that are switched off, each by name. */
    public List<PhoneLine> all() {
        try (var statement = connection.get().prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            Map<UUID, List<String>> numbers = numbers();
            Map<UUID, List<LineSession>> sessions = sessions();
            var found = new ArrayList<PhoneLine>();
            while (rows.next()) {
                UUID id = rows.getObject("id", UUID.class);
                found.add(line(id, rows, numbers.getOrDefault(id, List.of()), sessions.getOrDefault(id, List.of())));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public Optional<PhoneLine> find(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The line of a number that was dialled, switched off or not; with the official when one answers there at the moment.
     *
     * @param number as the exchange writes it, or null
     */
    public Optional<CalledLine> called(String number, Instant at, Tenant tenant) {
        var dialled = DialledNumber.of(number, tenant.jurisdiction());
        if (dialled.isEmpty()) {
            return Optional.empty();
        }
        var local = at.atZone(tenant.timeZone());
        try (var statement = connection.get().prepareStatement(CALLED)) {
            statement.setObject(1, local.toLocalDate());
            statement.setObject(2, local.toLocalTime());
            statement.setObject(3, local.toLocalTime());
            statement.setString(4, dialled.get());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(called(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static CalledLine called(ResultSet row) throws SQLException {
        return new CalledLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("official"));
    }

    private Map<UUID, List<String>> numbers() throws SQLException {
        try (var statement = connection.get().prepareStatement(NUMBERS);
                var rows = statement.executeQuery()) {
            var numbers = new HashMap<UUID, List<String>>();
            while (rows.next()) {
                numbers.computeIfAbsent(rows.getObject("line_id", UUID.class), any -> new ArrayList<>())
                        .add(rows.getString("shown"));
            }
            return numbers;
        }
    }

    private Map<UUID, List<LineSession>> sessions() throws SQLException {
        try (var statement = connection.get().prepareStatement(SESSIONS);
                var rows = statement.executeQuery()) {
            var sessions = new HashMap<UUID, List<LineSession>>();
            while (rows.next()) {
                sessions.computeIfAbsent(rows.getObject("line_id", UUID.class), any -> new ArrayList<>())
                        .add(new LineSession(
                                rows.getObject("day", LocalDate.class),
                                rows.getObject("begins", LocalTime.class),
                                rows.getObject("ends", LocalTime.class),
                                rows.getString("official")));
            }
            return sessions;
        }
    }

    private static PhoneLine line(UUID id, ResultSet row, List<String> numbers, List<LineSession> sessions)
            throws SQLException {
        return new PhoneLine(
                id,
                row.getString("name"),
                row.getString("kind"),
                numbers,
                row.getString("official"),
                row.getString("hours"),
                sessions,
                row.getBoolean("active"),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the phone lines could not be read", e);
    }
}
