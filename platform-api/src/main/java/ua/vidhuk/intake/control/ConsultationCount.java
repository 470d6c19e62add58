package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import ua.vidhuk.intake.entity.ConsultationFigures;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Counts the consultations of a day, and how long the calls took in which they were given (P2, P17). */
@ApplicationScoped
public class ConsultationCount {

    private static final String COLUMNS =
            """
            select count(*) as count, count(c.ended_at - c.answered_at) as timed,
              round(avg(extract(epoch from c.ended_at - c.answered_at)))::integer as length
            from appeal_consultation k
            """;
    private static final String OF_A_DAY = "where k.given_at >= ? and k.given_at < ?";

    // The limit lets each look for its own call by index, where a join would read all calls.
    private static final String COUNT = COLUMNS
            + """
            left join lateral (
              select answered_at, ended_at from intake_call where appeal_id = k.appeal_id order by began_at, id limit 1) c on true
            """
            + OF_A_DAY;
    private static final String COUNT_ON = COLUMNS
            + """
            join lateral (
              select answered_at, ended_at from intake_call where appeal_id = k.appeal_id and line_id = ?
              order by began_at, id limit 1) c on true
            """
            + OF_A_DAY;

    @Inject
    TransactionConnection connection;

    /**
     * @param line on which their calls came, or null for all, also those without a call
     */
    public ConsultationFigures ofDay(LocalDate day, UUID line, ZoneId zone) {
        try (var statement = connection.get().prepareStatement(line == null ? COUNT : COUNT_ON)) {
            int at = 1;
            if (line != null) {
                statement.setObject(at++, line);
            }
            statement.setObject(at++, day.atStartOfDay(zone).toOffsetDateTime());
            statement.setObject(at, day.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the consultations could not be counted", e);
        }
    }

    private static ConsultationFigures read(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return new ConsultationFigures(
                    row.getInt("count"), row.getInt("timed"), row.getObject("length", Integer.class));
        }
    }
}
