package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.PetitionId;

/**
 * The counts of signatures. A tally changes in the transaction that changes the signatures, so that it equals a recount
 * in every snapshot of the database, also after a crash; its row is the lock by which signing is opened and ended.
 */
@ApplicationScoped
public class Tallies {

    private static final String OPEN =
            """
            insert into petition_tally (petition_id, signatures, threshold, open, closes_at, changed_at)
            values (?, 0, ?, true, ?, ?)""";
    private static final String CLOSE = "update petition_tally set open = false where petition_id = ?";
    private static final String REOPEN = "update petition_tally set open = true where petition_id = ?";

    private static final String LOCK =
            """
            select signatures, threshold, open, closes_at from petition_tally where petition_id = ?
            for no key update""";
    private static final String READ =
            "select signatures, threshold, open, closes_at from petition_tally where petition_id = ?";
    private static final String ADD =
            "update petition_tally set signatures = signatures + ?, changed_at = ? where petition_id = ?";
    private static final String OF = "select petition_id, signatures from petition_tally where petition_id = any (?)";
    private static final String OVER =
            "select petition_id from petition_tally where open and closes_at <= ? order by closes_at";

    @Inject
    TransactionConnection connection;

    /**
     * A tally.
     *
     * @param open whether people may sign, unless the term is over
     */
    record Tally(long signatures, int threshold, boolean open, Instant closesAt) {

        boolean takesSignatures(Instant now) {
            return open && now.isBefore(closesAt);
        }
    }

    void open(PetitionId petition, int threshold, Instant closesAt, Instant now) {
        try (var statement = connection.get().prepareStatement(OPEN)) {
            statement.setObject(1, petition.value());
            statement.setInt(2, threshold);
            statement.setObject(3, closesAt.atOffset(ZoneOffset.UTC));
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ends signing, when all who are signing at this moment have done. */
    void close(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(CLOSE)) {
            statement.setObject(1, petition.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Opens signing again, until the term is over. */
    void reopen(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(REOPEN)) {
            statement.setObject(1, petition.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Locks the tally until the transaction ends; empty when the petition has none. */
    Optional<Tally> lock(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(LOCK)) {
            statement.setObject(1, petition.value());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(tally(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The tally as it is at this moment; empty when the petition has none. */
    Optional<Tally> read(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(READ)) {
            statement.setObject(1, petition.value());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(tally(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void add(PetitionId petition, int signatures, Instant now) {
        try (var statement = connection.get().prepareStatement(ADD)) {
            statement.setInt(1, signatures);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, petition.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many have signed each of these petitions; those that nobody may sign yet are left out. */
    public Map<UUID, Long> of(Collection<UUID> petitions) {
        var counts = new HashMap<UUID, Long>();
        try (var statement = connection.get().prepareStatement(OF)) {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", petitions.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Petitions whose term of collecting is over and whose signing was not ended, the oldest first. */
    public List<PetitionId> over(Instant now) {
        try (var statement = connection.get().prepareStatement(OVER)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<PetitionId>();
                while (rows.next()) {
                    found.add(new PetitionId(rows.getObject(1, UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("signatures"),
                row.getInt("threshold"),
                row.getBoolean("open"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the tally of a petition could not be read or changed", e);
    }
}
