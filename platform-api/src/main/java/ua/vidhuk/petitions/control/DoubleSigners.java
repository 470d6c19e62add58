package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.Signer;

/**
 * Notices who signs on the site under a name that stands on a sheet of paper already (decision 33). Nobody is held up, and
 * nothing is kept of those who are on no sheet: one look by index a round, and a row for each pair.
 */
@ApplicationScoped
public class DoubleSigners {

    private static final String REMEMBER =
            "update petition_signature set person_key = ? where petition_id = ? and subject = ?";

    private static final String NOTICE =
            """
            insert into petition_double (paper_id, web_id, petition_id, noticed_at)
            select p.id, w.id, p.petition_id, ?
            from unnest(?, ?) as n (subject, person_key)
            join petition_signature p on p.petition_id = ? and p.channel = 'paper' and p.person_key = n.person_key
              and p.withdrawn_at is null and p.invalidated_by is null
            join petition_signature w on w.petition_id = p.petition_id and w.subject = n.subject
            on conflict do nothing""";

    private static final String COLUMNS =
            """
            select d.paper_id, d.web_id, p.name as paper_name, p.signed_at as paper_at, w.name as web_name,
              w.signed_at as web_at, d.noticed_at, d.same_person, d.decided_at, d.decided_by, d.invalidation_id
            from petition_double d join petition_signature p on p.id = d.paper_id join petition_signature w on w.id = d.web_id
            """;

    // What waits and no longer counts on both sides has solved itself.
    private static final String OF_PETITION = COLUMNS
            + """
            where d.petition_id = ? and (d.decided_at is not null
              or (p.invalidated_by is null and w.withdrawn_at is null and w.invalidated_by is null))
            order by d.decided_at desc nulls first, d.noticed_at limit 200""";

    private static final String ONE = COLUMNS + "where d.petition_id = ? and d.paper_id = ? and d.web_id = ?";

    private static final String WAITING =
            """
            select d.petition_id, q.number, q.title, count(*) as pairs
            from petition_double d join petition q on q.id = d.petition_id
            join petition_signature p on p.id = d.paper_id join petition_signature w on w.id = d.web_id
            where d.decided_at is null and p.invalidated_by is null and w.withdrawn_at is null and w.invalidated_by is null
            group by d.petition_id, q.number, q.title order by q.number limit 200""";

    private static final String DECIDE =
            """
            update petition_double set same_person = ?, decided_at = ?, decided_by = ?, invalidation_id = ?
            where paper_id = ? and web_id = ? and decided_at is null""";

    private static final String REOPEN =
            """
            update petition_double set same_person = null, decided_at = null, decided_by = null, invalidation_id = null
            where paper_id = ? and web_id = ? and decided_at is not null""";

    @Inject
    TransactionConnection connection;

    @Inject
    PersonKeys keys;

    /**
     * A signature on paper and one on the site under the same name.
     *
     * @param samePerson what was decided, or null while nobody has
     * @param invalidation that took the signature on paper out of the count, or null
     */
    public record Pair(
            Half paper,
            Half web,
            Instant noticedAt,
            Boolean samePerson,
            Instant decidedAt,
            String decidedBy,
            UUID invalidation) {}

    /** One of the two signatures. */
    public record Half(UUID signature, String name, Instant signedAt) {}

    /** A petition under which pairs wait for somebody to decide. */
    public record Waiting(UUID petition, String number, String title, long pairs) {}

    /** Keeps by what a signature on paper is found again. */
    void remember(PetitionId petition, String subject, String personKey) {
        try (var update = connection.get().prepareStatement(REMEMBER)) {
            update.setString(1, personKey);
            update.setObject(2, petition.value());
            update.setString(3, subject);
            update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Notes whose names stand on paper already.
     *
     * @param signers who wanted to sign on the site
     * @param signed the subjects of those who just did
     */
    void notice(PetitionId petition, List<Signer> signers, Set<String> signed, Instant now) {
        List<Signer> named = signers.stream()
                .filter(each -> signed.contains(each.subject()) && each.name() != null)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        Object[] subjects = named.stream().map(Signer::subject).toArray();
        Object[] names = named.stream()
                .map(each -> keys.ofName(petition, PersonName.of(each.name())))
                .toArray();
        try (var insert = connection.get().prepareStatement(NOTICE)) {
            insert.setObject(1, now.atOffset(ZoneOffset.UTC));
            insert.setArray(2, insert.getConnection().createArrayOf("text", subjects));
            insert.setArray(3, insert.getConnection().createArrayOf("text", names));
            insert.setObject(4, petition.value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those that wait first, then what was decided, the newest first. */
    List<Pair> of(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(OF_PETITION)) {
            statement.setObject(1, petition.value());
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Pair>();
                while (rows.next()) {
                    found.add(pair(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    Optional<Pair> find(PetitionId petition, UUID paper, UUID web) {
        try (var statement = connection.get().prepareStatement(ONE)) {
            statement.setObject(1, petition.value());
            statement.setObject(2, paper);
            statement.setObject(3, web);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(pair(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Petitions under which pairs wait. */
    public List<Waiting> waiting() {
        try (var statement = connection.get().prepareStatement(WAITING);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Waiting>();
            while (rows.next()) {
                found.add(new Waiting(
                        rows.getObject("petition_id", UUID.class),
                        rows.getString("number"),
                        rows.getString("title"),
                        rows.getLong("pairs")));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** False when somebody has decided already. */
    boolean decide(Pair pair, boolean samePerson, UUID invalidation, Instant now, String by) {
        try (var update = connection.get().prepareStatement(DECIDE)) {
            update.setBoolean(1, samePerson);
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setString(3, by);
            update.setObject(4, invalidation);
            update.setObject(5, pair.paper().signature());
            update.setObject(6, pair.web().signature());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The pair waits again; false when it does already. */
    boolean reopen(Pair pair) {
        try (var update = connection.get().prepareStatement(REOPEN)) {
            update.setObject(1, pair.paper().signature());
            update.setObject(2, pair.web().signature());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new Half(row.getObject("paper_id", UUID.class), row.getString("paper_name"), moment(row, "paper_at")),
                new Half(row.getObject("web_id", UUID.class), row.getString("web_name"), moment(row, "web_at")),
                moment(row, "noticed_at"),
                row.getObject("same_person", Boolean.class),
                moment(row, "decided_at"),
                row.getString("decided_by"),
                row.getObject("invalidation_id", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("those who signed twice could not be looked for", e);
    }
}
