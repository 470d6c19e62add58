package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.PetitionId;

/** Chooses signatures by a filter, marks them as forged and gives them back; whoever marks holds the tally's lock. */
@ApplicationScoped
public class ForgedSignatures {

    private static final String CHOSEN =
            """
            with within as (
              select id, name, channel, network, signed_at, count(*) over (partition by network) as of_network
              from petition_signature
              where petition_id = ? and withdrawn_at is null and invalidated_by is null
                and signed_at >= coalesce(cast(? as timestamptz), '-infinity') and signed_at <= ?
            ), chosen as (
              select * from within
              where coalesce(network, '') = coalesce(cast(? as text), network, '')
                and case when network is null then 0 else of_network end >= coalesce(cast(? as integer), 0)
            )
            """;
    private static final int BEHIND_CHOSEN = 6;
    private static final String COUNT = CHOSEN + "select count(*) from chosen";
    private static final String SAMPLE =
            CHOSEN + "select name, channel, network, signed_at from chosen order by signed_at desc, id desc limit ?";
    private static final String NETWORKS = CHOSEN
            + "select network, count(*) from chosen where network is not null group by network order by 2 desc, 1 limit ?";
    private static final String MARK =
            CHOSEN + "update petition_signature set invalidated_by = ? where id in (select id from chosen)";
    private static final String MARK_ONE =
            """
            update petition_signature set invalidated_by = ?
            where petition_id = ? and id = ? and withdrawn_at is null and invalidated_by is null""";
    private static final String GIVE_BACK =
            "update petition_signature set invalidated_by = null where invalidated_by = ?";

    @Inject
    TransactionConnection connection;

    /**
     * A signature as whoever looks for forged ones sees it.
     *
     * @param initials of the name, which itself is nobody's business here; null when there is none
     * @param network from which it came, or null
     */
    public record Masked(String initials, String channel, String network, Instant signedAt) {}

    /** A network and how many of the chosen signatures came from it. */
    public record OfNetwork(String network, long signatures) {}

    long count(PetitionId petition, SignatureFilter filter) {
        try (var statement = connection.get().prepareStatement(COUNT)) {
            choose(statement, petition, filter);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The newest of them. */
    List<Masked> sample(PetitionId petition, SignatureFilter filter, int limit) {
        try (var statement = connection.get().prepareStatement(SAMPLE)) {
            choose(statement, petition, filter);
            statement.setInt(BEHIND_CHOSEN, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Masked>();
                while (rows.next()) {
                    found.add(masked(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Masked masked(ResultSet row) throws SQLException {
        return new Masked(
                initials(row.getString("name")),
                row.getString("channel"),
                row.getString("network"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    static String initials(String name) {
        return name == null
                ? null
                : Arrays.stream(name.strip().split("\\s+"))
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.substring(0, each.offsetByCodePoints(0, 1)) + "…")
                        .collect(Collectors.joining(" "));
    }

    /** The networks with the most of them. */
    List<OfNetwork> networks(PetitionId petition, SignatureFilter filter, int limit) {
        try (var statement = connection.get().prepareStatement(NETWORKS)) {
            choose(statement, petition, filter);
            statement.setInt(BEHIND_CHOSEN, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<OfNetwork>();
                while (rows.next()) {
                    found.add(new OfNetwork(rows.getString(1), rows.getLong(2)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Marks them; how many there were. */
    int mark(PetitionId petition, SignatureFilter filter, UUID invalidation) {
        try (var statement = connection.get().prepareStatement(MARK)) {
            choose(statement, petition, filter);
            statement.setObject(BEHIND_CHOSEN, invalidation);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Marks this one; false when it does not count any more. */
    boolean markOne(PetitionId petition, UUID signature, UUID invalidation) {
        try (var statement = connection.get().prepareStatement(MARK_ONE)) {
            statement.setObject(1, invalidation);
            statement.setObject(2, petition.value());
            statement.setObject(3, signature);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Gives back those that this invalidation marked; how many there were. */
    int giveBack(UUID invalidation) {
        try (var statement = connection.get().prepareStatement(GIVE_BACK)) {
            statement.setObject(1, invalidation);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void choose(PreparedStatement statement, PetitionId petition, SignatureFilter filter)
            throws SQLException {
        statement.setObject(1, petition.value());
        statement.setObject(
                2,
                filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setObject(3, filter.until().atOffset(ZoneOffset.UTC));
        statement.setString(4, filter.network());
        statement.setObject(5, filter.networkAtLeast(), Types.INTEGER);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the signatures could not be looked through", e);
    }
}
