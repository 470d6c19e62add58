package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import ua.vidhuk.intake.entity.CallFigures;
import ua.vidhuk.intake.entity.CallFigures.CallHour;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Counts the calls of a day (P17). */
@ApplicationScoped
public class CallCount {

    // The row without an hour is the whole day.
    private static final String COLUMNS =
            """
            select extract(hour from began_at at time zone ?)::integer as hour, count(*) as calls, count(answered_at) as answered,
              count(*) filter (where answered_at <= began_at + interval '10 seconds') as quickly,
              count(*) filter (where answered_at is null and ended_at is not null) as missed,
              round(avg(extract(epoch from answered_at - began_at)))::integer as wait,
              round(avg(extract(epoch from ended_at - answered_at)))::integer as length
            from intake_call where began_at >= ? and began_at < ?
            """;
    private static final String BY_HOUR = "group by grouping sets ((1), ()) order by 1 nulls last";
    private static final String COUNT = COLUMNS + BY_HOUR;
    private static final String COUNT_ON = COLUMNS + "and line_id = ? " + BY_HOUR;

    private static final int WHOLE_DAY = -1;

    @Inject
    TransactionConnection connection;

    @Inject
    ConsultationCount consultations;

    /**
     * @param line on which they came, or null for all
     */
    public CallFigures ofDay(LocalDate day, UUID line, ZoneId zone) {
        try (var statement = connection.get().prepareStatement(line == null ? COUNT : COUNT_ON)) {
            statement.setString(1, zone.getId());
            statement.setObject(2, begin(day, zone));
            statement.setObject(3, begin(day.plusDays(1), zone));
            if (line != null) {
                statement.setObject(4, line);
            }
            try (var rows = statement.executeQuery()) {
                var hours = new ArrayList<CallHour>();
                while (rows.next()) {
                    hours.add(hour(rows));
                }
                CallHour total = hours.removeLast();
                return new CallFigures(day, total, hours, consultations.ofDay(day, line, zone));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the calls could not be counted", e);
        }
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static CallHour hour(ResultSet row) throws SQLException {
        Integer hour = row.getObject("hour", Integer.class);
        return new CallHour(
                hour == null ? WHOLE_DAY : hour,
                row.getInt("calls"),
                row.getInt("answered"),
                row.getInt("quickly"),
                row.getInt("missed"),
                row.getObject("wait", Integer.class),
                row.getObject("length", Integer.class));
    }
}
