package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.search.control.Change;
import ua.vidhuk.search.control.ChangeTransactions;

/** Reads {@code platform.search_change} as the platform's role. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ChangeTable implements ChangeTransactions {

    private static final String HORIZON = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final String SINCE =
            """
            select role, kind, id, transaction from platform.search_change
            where (transaction, role, kind, id) > (?, ?, ?, ?)
            order by transaction, role, kind, id limit ?""";
    private static final String OF =
            """
            select role, kind, id, transaction from platform.search_change
            where role = ? and (kind, id) > (?, ?) order by kind, id limit ?""";

    @Inject
    TransactionConnection connection;

    @Override
    public long horizon() {
        try (var statement = connection.get().prepareStatement(HORIZON);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public List<Change> since(long transaction, Change behind, int limit) {
        try (var statement = connection.get().prepareStatement(SINCE)) {
            // One place to begin at: of two conditions the server may take the one that begins years ago.
            statement.setLong(1, Math.max(transaction, behind.transaction()));
            statement.setString(2, behind.role());
            statement.setString(3, behind.kind());
            statement.setObject(4, behind.id());
            statement.setInt(5, limit);
            return changes(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public List<Change> of(String role, Change behind, int limit) {
        try (var statement = connection.get().prepareStatement(OF)) {
            statement.setString(1, role);
            statement.setString(2, behind.kind());
            statement.setObject(3, behind.id());
            statement.setInt(4, limit);
            return changes(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Change> changes(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var changes = new ArrayList<Change>();
            while (rows.next()) {
                changes.add(new Change(
                        rows.getString("role"),
                        rows.getString("kind"),
                        rows.getObject("id", UUID.class),
                        rows.getLong("transaction")));
            }
            return changes;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("what has changed could not be read", e);
    }
}
