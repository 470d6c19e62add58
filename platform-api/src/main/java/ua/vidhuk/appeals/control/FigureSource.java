package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Counts what was registered and what came to its end, in the transaction's tenant. */
@ApplicationScoped
public class FigureSource {

    private static final String REGISTERED = "select count(*) from appeal_question where registered_at >= ?";
    private static final String CLOSED =
            """
            select count(*), count(*) filter (where closed_at <= due_at),
                   percentile_cont(0.5) within group (order by extract(epoch from closed_at - registered_at) / 3600)
            from appeal_question where closed_at >= ?""";

    @Inject
    TransactionConnection connection;

    /**
     * @param registered questions registered since then
     * @param closed questions that came to their end since then
     * @param closedOnTime of those, how many before their deadline
     * @param medianHours from registration to end; null when nothing ended
     */
    public record Figures(long registered, long closed, long closedOnTime, Double medianHours) {}

    public Figures since(Instant begin) {
        try {
            return figures(connection.get(), begin);
        } catch (SQLException e) {
            throw new IllegalStateException("the figures could not be counted", e);
        }
    }

    private static Figures figures(Connection connection, Instant begin) throws SQLException {
        try (var registered = connection.prepareStatement(REGISTERED);
                var closed = connection.prepareStatement(CLOSED)) {
            registered.setObject(1, begin.atOffset(ZoneOffset.UTC));
            closed.setObject(1, begin.atOffset(ZoneOffset.UTC));
            try (var first = registered.executeQuery();
                    var second = closed.executeQuery()) {
                first.next();
                second.next();
                double median = second.getDouble(3);
                return new Figures(
                        first.getLong(1), second.getLong(1), second.getLong(2), second.wasNull() ? null : median);
            }
        }
    }
}
