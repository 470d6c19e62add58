package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.Signer;

/** Writes signatures; the tally must be locked by the same transaction. */
@ApplicationScoped
public class SignatureBook {

    // Who took a signature back signs anew; whose signature was invalidated does not.
    private static final String SIGN =
            """
            insert into petition_signature as s (id, petition_id, subject, name, show_name, email, language, channel,
              network, signed_at)
            select n.id, ?, n.subject, n.name, n.show_name, n.email, n.language, ?, n.network, ?
            from unnest(?, ?, ?, ?, ?, ?, ?) as n (id, subject, name, show_name, email, language, network)
            on conflict (petition_id, subject) do update
              set name = excluded.name, show_name = excluded.show_name, email = excluded.email,
                language = excluded.language, channel = excluded.channel, network = excluded.network,
                signed_at = excluded.signed_at, withdrawn_at = null
              where s.withdrawn_at is not null and s.invalidated_by is null
            returning subject""";
    private static final String WITHDRAW =
            """
            update petition_signature set withdrawn_at = ?, name = null, email = null, network = null
            where petition_id = ? and subject = any (?) and withdrawn_at is null and invalidated_by is null
            returning subject""";
    private static final String INVALIDATED =
            """
            select subject from petition_signature
            where petition_id = ? and subject = any (?) and invalidated_by is not null""";

    @Inject
    TransactionConnection connection;

    /** Writes these signatures; the subjects of those that were not there before. */
    Set<String> sign(PetitionId petition, List<Signer> signers, String channel, Instant now) {
        if (signers.isEmpty()) {
            return Set.of();
        }
        try (var statement = connection.get().prepareStatement(SIGN)) {
            statement.setObject(1, petition.value());
            statement.setString(2, channel);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            var columns = new Columns(statement, signers);
            columns.set(4, "uuid", each -> TimeOrderedId.at(now));
            columns.set(5, "text", Signer::subject);
            columns.set(6, "text", Signer::name);
            columns.set(7, "boolean", Signer::showName);
            columns.set(8, "text", Signer::email);
            columns.set(9, "text", each -> each.language().tag());
            columns.set(10, "text", Signer::network);
            return subjects(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private record Columns(PreparedStatement statement, List<Signer> signers) {

        void set(int index, String type, Function<Signer, Object> column) throws SQLException {
            Object[] values = signers.stream().map(column).toArray();
            statement.setArray(index, statement.getConnection().createArrayOf(type, values));
        }
    }

    /** Takes these signatures back, with the names; the subjects of those that were there. */
    Set<String> withdraw(PetitionId petition, Set<String> subjects, Instant now) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        try (var statement = connection.get().prepareStatement(WITHDRAW)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, petition.value());
            statement.setArray(3, statement.getConnection().createArrayOf("text", subjects.toArray()));
            return subjects(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Which of these persons' signatures were found to be forged. */
    Set<String> invalidated(PetitionId petition, Set<String> subjects) {
        try (var statement = connection.get().prepareStatement(INVALIDATED)) {
            statement.setObject(1, petition.value());
            statement.setArray(2, statement.getConnection().createArrayOf("text", subjects.toArray()));
            return subjects(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Set<String> subjects(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new HashSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the signatures could not be written", e);
    }
}
