package ua.vidhuk.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.calendar.control.CalendarSource;
import ua.vidhuk.calendar.entity.CalendarRule;
import ua.vidhuk.calendar.entity.JurisdictionCalendar;
import ua.vidhuk.calendar.entity.Term;
import ua.vidhuk.calendar.entity.TermPurpose;
import ua.vidhuk.calendar.entity.TermUnit;
import ua.vidhuk.calendar.entity.WorkingCalendar;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Reads the calendars as the tenant that needs them; they belong to the platform and every tenant may read them. */
@ApplicationScoped
public class CalendarTables implements CalendarSource {

    private static final String JURISDICTIONS = "select code from platform.jurisdiction";
    private static final String RULES =
            "select id, jurisdiction, purpose, amount, unit, valid_from, source from platform.calendar_rule";
    private static final String DAYS = "select jurisdiction, day, kind from platform.calendar_day";

    @Inject
    TransactionConnection connection;

    private record Draft(List<CalendarRule> rules, Set<LocalDate> holidays, Set<LocalDate> workingDays) {
        Draft() {
            this(new ArrayList<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /** Joins the caller's transaction, so that a request never waits for a second connection while it holds one. */
    @Override
    @Transactional
    public Map<String, JurisdictionCalendar> readAll() {
        var drafts = new HashMap<String, Draft>();
        try {
            readJurisdictions(connection.get(), drafts);
            readRules(connection.get(), drafts);
            readDays(connection.get(), drafts);
        } catch (SQLException e) {
            throw new IllegalStateException("the calendars could not be read", e);
        }
        var calendars = new HashMap<String, JurisdictionCalendar>();
        drafts.forEach((code, draft) -> calendars.put(
                code,
                new JurisdictionCalendar(draft.rules(), new WorkingCalendar(draft.holidays(), draft.workingDays()))));
        return calendars;
    }

    private static void readJurisdictions(Connection connection, Map<String, Draft> drafts) throws SQLException {
        try (var statement = connection.prepareStatement(JURISDICTIONS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                drafts.put(rows.getString("code"), new Draft());
            }
        }
    }

    private static void readRules(Connection connection, Map<String, Draft> drafts) throws SQLException {
        try (var statement = connection.prepareStatement(RULES);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                drafts.get(rows.getString("jurisdiction")).rules().add(rule(rows));
            }
        }
    }

    private static CalendarRule rule(ResultSet row) throws SQLException {
        return new CalendarRule(
                row.getObject("id", UUID.class),
                TermPurpose.ofLabel(row.getString("purpose")),
                new Term(row.getInt("amount"), TermUnit.ofLabel(row.getString("unit"))),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"));
    }

    private static void readDays(Connection connection, Map<String, Draft> drafts) throws SQLException {
        try (var statement = connection.prepareStatement(DAYS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                Draft draft = drafts.get(rows.getString("jurisdiction"));
                LocalDate day = rows.getObject("day", LocalDate.class);
                switch (rows.getString("kind")) {
                    case "holiday" -> draft.holidays().add(day);
                    case "working" -> draft.workingDays().add(day);
                    default -> {
                        // a suspended holiday is worked like any day of the week
                    }
                }
            }
        }
    }
}
