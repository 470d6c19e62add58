package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.catalog.control.DemandSource;
import ua.vidhuk.monitoring.entity.LateShare;
import ua.vidhuk.monitoring.entity.MorningProblem;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Counts the morning reports of the transaction's tenant, and keeps one of each day. */
@ApplicationScoped
public class MorningBook {

    private static final String KEEP =
            """
            insert into monitoring_morning_report (day, made_at, report) values (?, ?, cast(? as jsonb))
            on conflict (day) do nothing""";
    private static final String FIND = "select made_at, report::text from monitoring_morning_report where day = ?";
    private static final String THERE = "select 1 from monitoring_morning_report where day = ?";
    private static final int INCIDENTS = 20;

    @Inject
    TransactionConnection connection;

    @Inject
    DemandSource demand;

    @Inject
    LateList late;

    /** How matters stand at a moment, counted of the 24 hours before it. */
    public MorningReport count(LocalDate day, Instant now) {
        Instant from = now.minus(MorningReport.SPAN);
        List<LateShare> shares = late.shares(now);
        Map<UUID, Long> lateOf = new HashMap<>();
        shares.forEach(each -> lateOf.merge(each.category(), each.late(), Long::sum));
        var problems = demand.demand(from.minus(Duration.ofDays(MorningProblem.DAYS)), from, now).stream()
                .map(each -> new MorningProblem(each, lateOf.getOrDefault(each.category(), 0L)))
                .toList();
        return new MorningReport(day, now, problems, demand.incidents(INCIDENTS), shares);
    }

    /**
     * Keeps the report of a day for good. Who keeps one at the same time waits for the other.
     *
     * @return false when there is one already, which stays
     */
    public boolean keep(MorningReport report) {
        try (var statement = connection.get().prepareStatement(KEEP)) {
            statement.setObject(1, report.day());
            statement.setObject(2, report.until().atOffset(ZoneOffset.UTC));
            statement.setString(3, MorningJson.write(report));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the morning report could not be written", e);
        }
    }

    /** The report that was made on a day. */
    public Optional<MorningReport> find(LocalDate day) {
        try (var statement = connection.get().prepareStatement(FIND)) {
            statement.setObject(1, day);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(MorningJson.readReport(
                                day,
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("report")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    boolean isThere(LocalDate day) {
        try (var statement = connection.get().prepareStatement(THERE)) {
            statement.setObject(1, day);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the morning report could not be read", e);
    }
}
