package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.PetitionId;

/** Where it stands which sets of signatures were found to be forged. */
@ApplicationScoped
public class InvalidationBook {

    private static final String BEGIN =
            """
            insert into petition_invalidation (id, petition_id, signed_from, signed_until, network, network_at_least,
              signatures, reason, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS =
            """
            select id, signed_from, signed_until, network, network_at_least, signatures, reason, made_at, made_by,
              undone_at, undone_by, undone_for
            from petition_invalidation
            """;
    private static final String ALL = COLUMNS + "where petition_id = ? order by id desc limit 200";
    private static final String ONE = COLUMNS + "where petition_id = ? and id = ?";
    private static final String UNDO =
            """
            update petition_invalidation set undone_at = ?, undone_by = ?, undone_for = ?
            where id = ? and undone_at is null""";

    @Inject
    TransactionConnection connection;

    /**
     * A set of signatures that was found to be forged.
     *
     * @param signatures how many there were
     * @param undone or null while it holds
     */
    public record Invalidation(UUID id, SignatureFilter filter, int signatures, Decision made, Decision undone) {}

    /** What somebody decided, and why. */
    public record Decision(Instant at, String by, String reason) {}

    void write(PetitionId petition, Invalidation made) {
        try (var insert = connection.get().prepareStatement(BEGIN)) {
            SignatureFilter filter = made.filter();
            insert.setObject(1, made.id());
            insert.setObject(2, petition.value());
            insert.setObject(
                    3,
                    filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setObject(4, filter.until().atOffset(ZoneOffset.UTC));
            insert.setString(5, filter.network());
            insert.setObject(6, filter.networkAtLeast(), Types.INTEGER);
            insert.setInt(7, made.signatures());
            insert.setString(8, made.made().reason());
            insert.setObject(9, made.made().at().atOffset(ZoneOffset.UTC));
            insert.setString(10, made.made().by());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Notes that they were given back; false when they had been already. */
    boolean undo(UUID invalidation, Decision undone) {
        try (var update = connection.get().prepareStatement(UNDO)) {
            update.setObject(1, undone.at().atOffset(ZoneOffset.UTC));
            update.setString(2, undone.by());
            update.setString(3, undone.reason());
            update.setObject(4, invalidation);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest first. */
    List<Invalidation> of(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(ALL)) {
            statement.setObject(1, petition.value());
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Invalidation>();
                while (rows.next()) {
                    found.add(invalidation(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    Optional<Invalidation> find(PetitionId petition, UUID id) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, petition.value());
            statement.setObject(2, id);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(invalidation(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Invalidation invalidation(ResultSet row) throws SQLException {
        int least = row.getInt("network_at_least");
        var filter = new SignatureFilter(
                moment(row, "signed_from"),
                moment(row, "signed_until"),
                row.getString("network"),
                least == 0 ? null : least);
        Instant undoneAt = moment(row, "undone_at");
        return new Invalidation(
                row.getObject("id", UUID.class),
                filter,
                row.getInt("signatures"),
                new Decision(moment(row, "made_at"), row.getString("made_by"), row.getString("reason")),
                undoneAt == null
                        ? null
                        : new Decision(undoneAt, row.getString("undone_by"), row.getString("undone_for")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the invalidations could not be read or written", e);
    }
}
