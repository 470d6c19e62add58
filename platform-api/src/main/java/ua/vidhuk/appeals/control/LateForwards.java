package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.LateForward;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.tenancy.entity.Extent;

/**
 * Questions that seem to be another's and that nobody has passed on (393/96-ВР, art. 7; decision 84): their place lies outside
 * of the community, or they came back from where they were handed over to. Whoever gives one to an executor says by that
 * that it is ours.
 */
@ApplicationScoped
public class LateForwards {

    private static final UUID FIRST = new UUID(0, 0);

    /** The box outside of which nothing lies. */
    private static final Extent EARTH = new Extent(-90, -180, 90, 180);

    // The index by state and registration is walked, and only as far as the law's days have passed.
    private static final String ELSEWHERE =
            """
            from appeal_question q
            where q.state = 'registered' and q.registered_at < ? and (q.registered_at, q.id) > (?, ?)
              and (q.latitude < ? or q.latitude > ? or q.longitude < ? or q.longitude > ?
                or exists (select from appeal_history h where h.question_id = q.id and h.transition = 'take-back'))
            order by q.registered_at, q.id limit ?""";
    private static final String PAGE =
            """
            select late.id, late.appeal_id, a.registration_number, late.ordinal, late.category_id, late.registered_at,
              exists (select from appeal_history h where h.question_id = late.id and h.transition = 'take-back') as came_back
            from (select q.id, q.appeal_id, q.ordinal, q.category_id, q.registered_at\s"""
                    + ELSEWHERE
                    + ") late join appeal a on a.id = late.appeal_id order by late.registered_at, late.id";
    private static final String COUNT = "select count(*) from (select q.id " + ELSEWHERE + ") late";

    @Inject
    TransactionConnection connection;

    /**
     * A page of them, the oldest first.
     *
     * @param before only those that were registered before
     * @param here where the tenant lies, or null when nobody knows
     * @param after where the page before ended, or null
     */
    public List<LateForward> page(Instant before, Extent here, Cursor after, int limit) {
        try (var statement = connection.get().prepareStatement(PAGE)) {
            fill(statement, before, here, after, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<LateForward>();
                while (rows.next()) {
                    found.add(late(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many there are, counted up to a limit. */
    public int count(Instant before, Extent here, int limit) {
        try (var statement = connection.get().prepareStatement(COUNT)) {
            fill(statement, before, here, null, limit);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void fill(PreparedStatement statement, Instant before, Extent here, Cursor after, int limit)
            throws SQLException {
        Extent box = here == null ? EARTH : here;
        statement.setObject(1, before.atOffset(ZoneOffset.UTC));
        statement.setObject(2, (after == null ? Instant.EPOCH : after.at()).atOffset(ZoneOffset.UTC));
        statement.setObject(3, after == null ? FIRST : after.id());
        statement.setDouble(4, box.south());
        statement.setDouble(5, box.north());
        statement.setDouble(6, box.west());
        statement.setDouble(7, box.east());
        statement.setInt(8, limit);
    }

    private static LateForward late(ResultSet row) throws SQLException {
        return new LateForward(
                row.getObject("id", UUID.class),
                row.getObject("appeal_id", UUID.class),
                row.getString("registration_number"),
                row.getInt("ordinal"),
                row.getObject("category_id", UUID.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("came_back"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("what is late to be passed on could not be read", e);
    }
}
