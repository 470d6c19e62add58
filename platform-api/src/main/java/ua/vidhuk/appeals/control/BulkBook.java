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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Bulk;
import ua.vidhuk.appeals.entity.Bulk.Item;
import ua.vidhuk.appeals.entity.Bulk.Order;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Steps with many questions, as their tables keep them. */
@ApplicationScoped
public class BulkBook {

    private static final String COLUMNS =
            """
            select id, made_by, action, executors, responsible, priority, note, begun_at, undo_until, undone_at
            from appeal_bulk\s""";
    private static final String ITEMS =
            """
            select ordinal, question_id, version, state, problem, version_after, before from appeal_bulk_item
            where bulk_id = ?\s""";
    private static final String INSERT =
            "insert into appeal_bulk (id, made_by, key, action, made_at) values (?, ?, ?, ?, ?) on conflict do nothing";
    private static final String CHOOSE =
            "insert into appeal_bulk_item (bulk_id, ordinal, question_id, version, state) values (?, ?, ?, ?, 'waiting')";
    private static final String BEGIN =
            """
            update appeal_bulk set executors = ?, responsible = ?, priority = ?, note = ?, begun_at = ?
            where id = ? and begun_at is null""";
    private static final String KEEP =
            """
            update appeal_bulk_item set state = ?, problem = ?, version_after = ?, before = cast(? as jsonb)
            where bulk_id = ? and ordinal = ?""";
    private static final String BY_KEY = COLUMNS + "where made_by = ? and key = ?";
    private static final String BY_ID = COLUMNS + "where made_by = ? and id = ?";
    private static final String ALL_ITEMS = ITEMS + "order by ordinal";
    private static final String HELD_ITEM = ITEMS + "and ordinal = ? and state = ? for update skip locked";
    private static final String UNDO_UNTIL = "update appeal_bulk set undo_until = ? where id = ?";
    private static final String UNDO = "update appeal_bulk set undone_at = ? where id = ? and undone_at is null";
    private static final String STEPPED =
            """
            update appeal_bulk_item set stepped_at =
              (select max(h.occurred_at) from appeal_history h where h.question_id = appeal_bulk_item.question_id)
            where bulk_id = ? and ordinal = ?""";
    private static final String STOP =
            "update appeal_bulk_item set state = 'kept' where bulk_id = ? and state = 'waiting'";

    @Inject
    TransactionConnection connection;

    /** The one that was made with this key before. */
    public Optional<Bulk> sentWith(String key, String madeBy) {
        try (var statement = connection.get().prepareStatement(BY_KEY)) {
            return one(statement, madeBy, key);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One that this person made. */
    public Optional<Bulk> find(UUID id, String madeBy) {
        try (var statement = connection.get().prepareStatement(BY_ID)) {
            return one(statement, madeBy, id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Optional<Bulk> one(PreparedStatement statement, Object... values) throws SQLException {
        fill(statement, values);
        try (var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(bulk(rows)) : Optional.empty();
        }
    }

    private static Bulk bulk(ResultSet row) throws SQLException {
        String executors = row.getString("executors");
        var order = new Order(
                executors == null || executors.isEmpty() ? List.of() : Arrays.asList(executors.split(" ")),
                row.getString("responsible"),
                row.getString("priority"),
                row.getString("note"));
        return new Bulk(
                row.getObject("id", UUID.class),
                row.getString("made_by"),
                row.getString("action"),
                order,
                moment(row, "begun_at"),
                moment(row, "undo_until"),
                moment(row, "undone_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Keeps what was chosen, in its order. */
    public void choose(Bulk bulk, String key, List<Question> questions, Instant now) {
        try (var insert = connection.get().prepareStatement(INSERT);
                var item = connection.get().prepareStatement(CHOOSE)) {
            fill(insert, bulk.id(), bulk.madeBy(), key, bulk.action(), now.atOffset(ZoneOffset.UTC));
            if (insert.executeUpdate() == 0) {
                return;
            }
            for (int i = 0; i < questions.size(); i++) {
                Question each = questions.get(i);
                fill(item, bulk.id(), i + 1, each.id().value(), each.version());
                item.addBatch();
            }
            item.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What goes with the step; what was said at the first time holds. */
    public void begin(UUID id, Order order, Instant now) {
        try (var statement = connection.get().prepareStatement(BEGIN)) {
            write(
                    statement,
                    String.join(" ", order.executors()),
                    order.responsible(),
                    order.priority(),
                    order.note(),
                    now.atOffset(ZoneOffset.UTC),
                    id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public void undoUntil(UUID id, Instant until) {
        try (var statement = connection.get().prepareStatement(UNDO_UNTIL)) {
            write(statement, until.atOffset(ZoneOffset.UTC), id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** From now on it is undone: what was not reached yet stays as it is. */
    public void beginUndo(UUID id, Instant now) {
        try (var undo = connection.get().prepareStatement(UNDO);
                var stop = connection.get().prepareStatement(STOP)) {
            write(undo, now.atOffset(ZoneOffset.UTC), id);
            write(stop, id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public List<Item> items(UUID bulk) {
        try (var statement = connection.get().prepareStatement(ALL_ITEMS)) {
            return items(statement, bulk);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One that is in a state, held until the end of the transaction; what another run holds is left to it. */
    public Optional<Item> hold(UUID bulk, int ordinal, String state) {
        try (var statement = connection.get().prepareStatement(HELD_ITEM)) {
            return items(statement, bulk, ordinal, state).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Item> items(PreparedStatement statement, Object... values) throws SQLException {
        fill(statement, values);
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Item>();
            while (rows.next()) {
                found.add(new Item(
                        rows.getInt("ordinal"),
                        rows.getObject("question_id", UUID.class),
                        rows.getLong("version"),
                        rows.getString("state"),
                        rows.getString("problem"),
                        rows.getObject("version_after", Long.class),
                        rows.getString("before")));
            }
            return found;
        }
    }

    /** Keeps what came of one. */
    public void keep(UUID bulk, Item item) {
        try (var statement = connection.get().prepareStatement(KEEP)) {
            write(statement, item.state(), item.problem(), item.versionAfter(), item.before(), bulk, item.ordinal());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes the moment of the step that was taken with one just now, as its history has it. */
    public void stepped(UUID bulk, int ordinal) {
        try (var statement = connection.get().prepareStatement(STEPPED)) {
            write(statement, bulk, ordinal);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void write(PreparedStatement statement, Object... values) throws SQLException {
        fill(statement, values);
        statement.executeUpdate();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("steps with many questions could not be read or written", e);
    }
}
