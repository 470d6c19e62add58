package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.Mailbox;
import ua.vidhuk.intake.entity.MailboxTurn.MailServer;
import ua.vidhuk.outbox.control.AfterCommit;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.control.DueTenants;

/** The mailboxes of the transaction's tenant, and how they are read. */
@ApplicationScoped
public class MailboxBook {

    private static final String UPSERT =
            """
            insert into intake_mailbox (id, address, host, port, security, login, password, folder, look_at, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (lower(address)) where revoked_at is null do update set host = excluded.host, port = excluded.port,
              security = excluded.security, login = excluded.login, password = excluded.password, folder = excluded.folder,
              look_at = excluded.look_at, failure = null
            returning id, current_user::text""";
    private static final String ALL =
            """
            select id, address, host, port, security, login, folder, looked_at, failure, created_at, created_by, revoked_at
            from intake_mailbox order by revoked_at is not null, created_at desc, id limit 200""";
    private static final String REVOKE =
            "update intake_mailbox set revoked_at = ?, revoked_by = ?, password = '' where id = ? and revoked_at is null";
    private static final String REPLY =
            "select address from intake_mailbox where revoked_at is null order by created_at, id limit 1";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    AfterCommit afterCommit;

    @Inject
    MailboxWatch watch;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /** Connects a mailbox, or changes how the one with this address is read. It is read at once. */
    public void connect(String address, MailServer server, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var insert = connection.get().prepareStatement(UPSERT)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setString(2, address);
            insert.setString(3, server.host());
            insert.setInt(4, server.port());
            insert.setString(5, server.security().word());
            insert.setString(6, server.login());
            insert.setString(7, server.password());
            insert.setString(8, server.folder());
            insert.setObject(9, now.atOffset(ZoneOffset.UTC));
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            insert.setString(11, actor.username());
            try (var row = insert.executeQuery()) {
                row.next();
                String role = row.getString(2);
                due.noteAt(now);
                afterCommit.once("ua.vidhuk.intake.mailboxes", () -> watch.wakeRole(role));
                audit.record(actor, "intake.connect-mailbox", "intake-mailbox", row.getString(1), Map.of());
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Those that are read first, the newest first. */
    public List<Mailbox> all() {
        try (var statement = connection.get().prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Mailbox>();
            while (rows.next()) {
                found.add(mailbox(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Reads a mailbox no more and forgets its password; the letters that came stay.
     *
     * @throws ProblemException {@code mailbox-not-found}, also when it was shut off before
     */
    public void revoke(UUID mailbox, Actor actor) {
        try (var update = connection.get().prepareStatement(REVOKE)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, actor.username());
            update.setObject(3, mailbox);
            if (update.executeUpdate() == 0) {
                throw new ProblemException(IntakeProblem.MAILBOX_NOT_FOUND);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "intake.revoke-mailbox", "intake-mailbox", mailbox.toString(), Map.of());
    }

    /** Where answers to our letters go: the oldest mailbox; empty when the tenant has none. */
    public Optional<String> replyAddress() {
        try (var statement = connection.get().prepareStatement(REPLY);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Mailbox mailbox(ResultSet row) throws SQLException {
        return new Mailbox(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("host"),
                row.getInt("port"),
                row.getString("security"),
                row.getString("login"),
                row.getString("folder"),
                moment(row, "looked_at"),
                row.getString("failure"),
                moment(row, "created_at"),
                row.getString("created_by"),
                moment(row, "revoked_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the mailboxes could not be read or changed", e);
    }
}
