package ua.vidhuk.monitoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.monitoring.entity.LateQuestion;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Late questions of the transaction's tenant, as the room keeps them. */
@ApplicationScoped
public class LateWorkBook {

    private static final String ENTER =
            """
            insert into monitoring_late_work (question_id, appeal_id, number, ordinal, category_id, enterprise_id, state,
              emergency, due_at, look_at, helpers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (question_id) do update set enterprise_id = excluded.enterprise_id, state = excluded.state,
              helpers = excluded.helpers, category_id = excluded.category_id,
              emergency = excluded.emergency, due_at = excluded.due_at, look_at = excluded.look_at, ended_at = null,
              level = 0, passed_hours = -1, moved = false
            where monitoring_late_work.due_at <> excluded.due_at""";
    private static final String FOLLOW =
            """
            update monitoring_late_work set state = ?, enterprise_id = ?, helpers = ?,
              ended_at = case when moved then ended_at else cast(? as timestamptz) end,
              look_at = case when ended_at is not null and not moved and cast(? as boolean)
                then cast(? as timestamptz) else look_at end
            where question_id = ?""";
    // A deadline that lies ahead ends it until it is late by that one; else it keeps its place on the ladder.
    private static final String MOVE =
            """
            update monitoring_late_work w set moved = n.ahead and w.due_at <> n.due,
              ended_at = case when n.ahead then coalesce(w.ended_at, n.at) else w.ended_at end,
              due_at = case when n.ahead then w.due_at else n.due end
            from (select due, at, due > at as ahead
              from (values (cast(? as timestamptz), cast(? as timestamptz))) given (due, at)) n
            where w.question_id = ?""";
    private static final String SORT = "update monitoring_late_work set category_id = ? where question_id = ?";
    private static final String PRESS =
            """
            update monitoring_late_work set emergency = ?,
              look_at = case when ? and ended_at is null and look_at > ? then ? else look_at end
            where question_id = ?""";

    private static final String LOOK_AGAIN =
            "update monitoring_late_work set look_at = ? where ended_at is null and (look_at is null or look_at > ?)";

    // Who is climbed for by another node is left to it.
    private static final String DUE =
            """
            select question_id, appeal_id, number, ordinal, category_id, enterprise_id, helpers, state, emergency, due_at,
              level, passed_hours
            from monitoring_late_work where ended_at is null and look_at <= ?
            order by look_at, question_id limit ? for update skip locked""";
    private static final String CLIMB =
            "update monitoring_late_work set level = ?, passed_hours = ?, look_at = ? where question_id = ?";
    private static final String NOTE =
            """
            insert into monitoring_escalation (question_id, due_at, level, step, reached_at)
            values (?, ?, ?, ?, ?)""";

    @Inject
    TransactionConnection connection;

    /** Enters a question that became late; again, when it became so by another deadline. */
    public void enter(LateQuestion late, Instant lookAt) {
        try (var statement = connection.get().prepareStatement(ENTER)) {
            statement.setObject(1, late.question());
            statement.setObject(2, late.appeal());
            statement.setString(3, late.number());
            statement.setInt(4, late.ordinal());
            statement.setObject(5, late.category());
            statement.setObject(6, late.enterprise());
            statement.setString(7, late.state());
            statement.setBoolean(8, late.emergency());
            statement.setObject(9, time(late.dueAt()));
            statement.setObject(10, time(lookAt));
            statement.setArray(11, ids(late.helpers()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Who has a question.
     *
     * @param responsible or null
     * @param helpers those besides
     */
    record Executors(UUID responsible, List<UUID> helpers) {}

    /**
     * Keeps what happened to a question, if it is a late one.
     *
     * @param endedAt when it came to its end, or null; one that is open again goes on up the ladder, unless it was given more time
     */
    void follow(UUID question, String state, Executors executors, Instant endedAt, Instant now) {
        try (var statement = connection.get().prepareStatement(FOLLOW)) {
            statement.setString(1, state);
            statement.setObject(2, executors.responsible());
            statement.setArray(3, ids(executors.helpers()));
            statement.setObject(4, time(endedAt));
            statement.setBoolean(5, endedAt == null);
            statement.setObject(6, time(now));
            statement.setObject(7, question);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * The deadline of a late question lies elsewhere.
     *
     * @param due where it lies now; when that has passed as well the question stays late, and as far up the ladder as it is
     */
    void move(UUID question, Instant due, Instant at) {
        try (var statement = connection.get().prepareStatement(MOVE)) {
            statement.setObject(1, time(due));
            statement.setObject(2, time(at));
            statement.setObject(3, question);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** It was put right what a late question is about. */
    void sort(UUID question, UUID category) {
        try (var statement = connection.get().prepareStatement(SORT)) {
            statement.setObject(1, category);
            statement.setObject(2, question);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** A late question became an emergency, for which nobody waits until the centre opens; or is none any more. */
    public void press(UUID question, boolean emergency, Instant now) {
        try (var statement = connection.get().prepareStatement(PRESS)) {
            statement.setBoolean(1, emergency);
            statement.setBoolean(2, emergency);
            statement.setObject(3, time(now));
            statement.setObject(4, time(now));
            statement.setObject(5, question);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The centre works at other times: what waits for it to open is looked at anew. */
    void lookAgain(Instant now) {
        try (var statement = connection.get().prepareStatement(LOOK_AGAIN)) {
            statement.setObject(1, time(now));
            statement.setObject(2, time(now));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those to be looked at now, the longest waiting first, held until the end of the transaction. */
    List<LateQuestion> due(Instant now, int limit) {
        try (var statement = connection.get().prepareStatement(DUE)) {
            statement.setObject(1, time(now));
            statement.setInt(2, limit);
            return questions(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Keeps how far up the ladder a question is, and when to look again; never, for null. */
    void keep(LateQuestion late, int level, int passed, Instant lookAt) {
        try (var statement = connection.get().prepareStatement(CLIMB)) {
            statement.setInt(1, level);
            statement.setInt(2, passed);
            statement.setObject(3, time(lookAt));
            statement.setObject(4, late.question());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes that a step was taken; a second note of the same step fails. */
    void note(LateQuestion late, int level, String step, Instant now) {
        try (var statement = connection.get().prepareStatement(NOTE)) {
            statement.setObject(1, late.question());
            statement.setObject(2, time(late.dueAt()));
            statement.setInt(3, level);
            statement.setString(4, step);
            statement.setObject(5, time(now));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static List<LateQuestion> questions(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<LateQuestion>();
            while (rows.next()) {
                found.add(question(rows));
            }
            return found;
        }
    }

    private static LateQuestion question(ResultSet row) throws SQLException {
        return new LateQuestion(
                row.getObject("question_id", UUID.class),
                row.getObject("appeal_id", UUID.class),
                row.getString("number"),
                row.getInt("ordinal"),
                row.getObject("category_id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                List.of((UUID[]) row.getArray("helpers").getArray()),
                row.getString("state"),
                row.getBoolean("emergency"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("level"),
                row.getInt("passed_hours"));
    }

    private Array ids(List<UUID> ids) throws SQLException {
        return connection.get().createArrayOf("uuid", ids.toArray());
    }

    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("late work could not be read or written", e);
    }
}
