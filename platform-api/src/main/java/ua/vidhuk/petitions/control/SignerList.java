package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.entity.PetitionId;

/** Reads signatures: the public list, one's own, and those to be told of the answer. */
@ApplicationScoped
public class SignerList {

    private static final String FIRST =
            """
            select id, name, show_name, signed_at from petition_signature
            where petition_id = ? and withdrawn_at is null and invalidated_by is null
            order by signed_at desc, id desc limit ?""";
    private static final String BEHIND =
            """
            select id, name, show_name, signed_at from petition_signature
            where petition_id = ? and withdrawn_at is null and invalidated_by is null and (signed_at, id) < (?, ?)
            order by signed_at desc, id desc limit ?""";
    private static final String OWN =
            """
            select id, name, show_name, signed_at from petition_signature
            where petition_id = ? and subject = ? and withdrawn_at is null and invalidated_by is null""";
    private static final String RECOUNT =
            """
            select count(*) from petition_signature
            where petition_id = ? and withdrawn_at is null and invalidated_by is null""";
    private static final String TO_TELL =
            """
            select id, email, language from petition_signature
            where petition_id = ? and id > ? and email is not null and withdrawn_at is null and invalidated_by is null
            order by id limit ?""";

    private static final String BY_DAY =
            """
            select cast(signed_at at time zone ? as date) as day, count(*) as signatures from petition_signature
            where petition_id = ? and withdrawn_at is null and invalidated_by is null and signed_at >= ?
            group by 1 order by 1""";

    @Inject
    TransactionConnection connection;

    /**
     * A signature as everybody may see it.
     *
     * @param name or null when the person did not agree to show it
     */
    public record Signature(UUID id, String name, boolean showName, Instant signedAt) {}

    /** Somebody who wants to know what was answered. */
    record Reader(UUID signature, String email, Language language) {}

    /** A page, the newest first. */
    public List<Signature> page(PetitionId petition, Cursor after, int limit) {
        try (var statement = after == null ? first(petition) : behind(petition, after)) {
            statement.setInt(after == null ? 2 : 4, limit);
            return signatures(statement);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement first(PetitionId petition) throws SQLException {
        var statement = connection.get().prepareStatement(FIRST);
        statement.setObject(1, petition.value());
        return statement;
    }

    private PreparedStatement behind(PetitionId petition, Cursor after) throws SQLException {
        var statement = connection.get().prepareStatement(BEHIND);
        statement.setObject(1, petition.value());
        statement.setObject(2, after.at().atOffset(ZoneOffset.UTC));
        statement.setObject(3, after.id());
        return statement;
    }

    /** A person's own signature, with the name. */
    public Optional<Signature> own(PetitionId petition, String subject) {
        try (var statement = connection.get().prepareStatement(OWN)) {
            statement.setObject(1, petition.value());
            statement.setString(2, subject);
            return signatures(statement).stream().findFirst();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many signatures there are, counted one by one. */
    public long recount(PetitionId petition) {
        try (var statement = connection.get().prepareStatement(RECOUNT)) {
            statement.setObject(1, petition.value());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many signed on a day. */
    public record DayCount(LocalDate day, long signatures) {}

    /** By day of this zone, the oldest first; days on which nobody signed are left out. */
    public List<DayCount> byDay(PetitionId petition, ZoneId zone, Instant since) {
        try (var statement = connection.get().prepareStatement(BY_DAY)) {
            statement.setString(1, zone.getId());
            statement.setObject(2, petition.value());
            statement.setObject(3, since.atOffset(ZoneOffset.UTC));
            try (var rows = statement.executeQuery()) {
                var days = new ArrayList<DayCount>();
                while (rows.next()) {
                    days.add(new DayCount(rows.getObject("day", LocalDate.class), rows.getLong("signatures")));
                }
                return days;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The next of those who want to be told. */
    List<Reader> toTell(PetitionId petition, UUID after, int limit) {
        try (var statement = connection.get().prepareStatement(TO_TELL)) {
            statement.setObject(1, petition.value());
            statement.setObject(2, after);
            statement.setInt(3, limit);
            try (var rows = statement.executeQuery()) {
                var readers = new ArrayList<Reader>();
                while (rows.next()) {
                    readers.add(new Reader(
                            rows.getObject("id", UUID.class),
                            rows.getString("email"),
                            Language.ofTag(rows.getString("language")).orElse(Language.UK)));
                }
                return readers;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static List<Signature> signatures(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Signature>();
            while (rows.next()) {
                found.add(signature(rows));
            }
            return found;
        }
    }

    private static Signature signature(ResultSet row) throws SQLException {
        boolean shown = row.getBoolean("show_name");
        return new Signature(
                row.getObject("id", UUID.class),
                shown ? row.getString("name") : null,
                shown,
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the signatures could not be read", e);
    }
}
