package ua.vidhuk.monitoring.control;

import static ua.vidhuk.monitoring.control.LateWorkBook.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.monitoring.entity.LateQuestion;
import ua.vidhuk.monitoring.entity.LateShare;
import ua.vidhuk.monitoring.entity.Lateness;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;

/** What is late now: pages and counts. */
@ApplicationScoped
public class LateList {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String PAGE =
            """
            select question_id, appeal_id, number, ordinal, category_id, enterprise_id, helpers, state, emergency, due_at,
              level, passed_hours
            from monitoring_late_work
            where ended_at is null and (due_at, question_id) > (?, ?) and due_at >= ? and due_at < ?
              and (cast(? as uuid) is null or enterprise_id = ?) and (not ? or enterprise_id is null)
              and (cast(? as uuid) is null or category_id = ?)
            order by due_at, question_id limit ?""";
    // Named besides the helper, so that the small index of those that have any is taken.
    private static final String HELPED =
            """
            select question_id, appeal_id, number, ordinal, category_id, enterprise_id, helpers, state, emergency, due_at,
              level, passed_hours
            from monitoring_late_work
            where ended_at is null and helpers <> '{}' and (due_at, question_id) > (?, ?) and due_at >= ? and due_at < ?
              and (cast(? as uuid) is null or enterprise_id = ?) and (not ? or enterprise_id is null)
              and (cast(? as uuid) is null or category_id = ?) and ? = any (helpers)
            order by due_at, question_id limit ?""";
    private static final String HELPER_COUNTS =
            """
            select h.id as helper_id,
              count(*) filter (where due_at >= ?) as day, count(*) filter (where due_at < ? and due_at >= ?) as days,
              count(*) filter (where due_at < ? and due_at >= ?) as week, count(*) filter (where due_at < ?) as more
            from monitoring_late_work cross join lateral unnest(helpers) h(id)
            where ended_at is null and helpers <> '{}' group by h.id""";
    private static final String COUNTS =
            """
            select grouping(enterprise_id) = 0 as of_enterprise, enterprise_id, category_id,
              count(*) filter (where due_at >= ?) as day, count(*) filter (where due_at < ? and due_at >= ?) as days,
              count(*) filter (where due_at < ? and due_at >= ?) as week, count(*) filter (where due_at < ?) as more
            from monitoring_late_work where ended_at is null
            group by grouping sets ((enterprise_id), (category_id))""";
    private static final String SHARES =
            """
            select enterprise_id, category_id, count(*) as late, count(*) filter (where due_at < ?) as very_late
            from monitoring_late_work where ended_at is null group by enterprise_id, category_id""";

    @Inject
    TransactionConnection connection;

    /**
     * How many are late, by how late they are.
     *
     * @param ofEnterprise whether the count is of an enterprise, or else of a category
     * @param id of the one or the other; null for what no enterprise has
     */
    public record Count(boolean ofEnterprise, UUID id, long day, long days, long week, long more) {

        public long all() {
            return day + days + week + more;
        }
    }

    /** The latest first. */
    public List<LateQuestion> page(LateFilter filter, Cursor after, int limit) {
        boolean helped = filter.helper() != null;
        try (var statement = connection.get().prepareStatement(helped ? HELPED : PAGE)) {
            statement.setObject(1, time(after == null ? Instant.EPOCH : after.at()));
            statement.setObject(2, after == null ? FIRST : after.id());
            statement.setObject(3, time(filter.from()));
            statement.setObject(4, time(filter.to()));
            statement.setObject(5, filter.enterprise());
            statement.setObject(6, filter.enterprise());
            statement.setBoolean(7, filter.unassigned());
            statement.setObject(8, filter.category());
            statement.setObject(9, filter.category());
            if (helped) {
                statement.setObject(10, filter.helper());
            }
            statement.setInt(helped ? 11 : 10, limit);
            return LateWorkBook.questions(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Counts by the enterprises that help, in no order. */
    public List<Count> helperCounts(Instant now) {
        try (var statement = connection.get().prepareStatement(HELPER_COUNTS)) {
            setLateness(statement, now);
            try (var rows = statement.executeQuery()) {
                var counts = new ArrayList<Count>();
                while (rows.next()) {
                    counts.add(count(rows, true, "helper_id"));
                }
                return counts;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void setLateness(PreparedStatement statement, Instant now) throws SQLException {
        statement.setObject(1, time(Lateness.DAYS.latest(now)));
        statement.setObject(2, time(Lateness.DAYS.latest(now)));
        statement.setObject(3, time(Lateness.WEEK.latest(now)));
        statement.setObject(4, time(Lateness.WEEK.latest(now)));
        statement.setObject(5, time(Lateness.MORE.latest(now)));
        statement.setObject(6, time(Lateness.MORE.latest(now)));
    }

    /** Counts by enterprise and by category, in no order. */
    public List<Count> counts(Instant now) {
        try (var statement = connection.get().prepareStatement(COUNTS)) {
            setLateness(statement, now);
            try (var rows = statement.executeQuery()) {
                var counts = new ArrayList<Count>();
                while (rows.next()) {
                    boolean ofEnterprise = rows.getBoolean("of_enterprise");
                    counts.add(count(rows, ofEnterprise, ofEnterprise ? "enterprise_id" : "category_id"));
                }
                return counts;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Counts by enterprise and category together, in no order. */
    List<LateShare> shares(Instant now) {
        try (var statement = connection.get().prepareStatement(SHARES)) {
            statement.setObject(1, time(Lateness.MORE.latest(now)));
            try (var rows = statement.executeQuery()) {
                var shares = new ArrayList<LateShare>();
                while (rows.next()) {
                    shares.add(new LateShare(
                            rows.getObject("enterprise_id", UUID.class),
                            rows.getObject("category_id", UUID.class),
                            rows.getLong("late"),
                            rows.getLong("very_late")));
                }
                return shares;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Count count(ResultSet row, boolean ofEnterprise, String id) throws SQLException {
        return new Count(
                ofEnterprise,
                row.getObject(id, UUID.class),
                row.getLong("day"),
                row.getLong("days"),
                row.getLong("week"),
                row.getLong("more"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("late work could not be read", e);
    }
}
