package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.intake.entity.MailSecurity;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.MailboxTurn.MailServer;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.control.DueTenants;

/** Whose turn it is: one node at a time reads a mailbox, because it moves the next look into the future first. */
@ApplicationScoped
public class MailboxTurns {

    /** Longer than a node goes on reading one mailbox; a node that dies is followed by another then. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private static final String CLAIM_DUE =
            """
            update intake_mailbox set look_at = ? where id in (
              select id from intake_mailbox where revoked_at is null and look_at <= ? order by look_at limit 1
              for update skip locked)
            returning id, host, port, security, login, password, folder, uid_validity, unread_below, last_uid""";
    private static final String BEGIN =
            "update intake_mailbox set uid_validity = ?, unread_below = ?, last_uid = 0 where id = ?";
    private static final String GO_ON =
            "update intake_mailbox set last_uid = greatest(last_uid, ?) where id = ? and uid_validity = ?";
    private static final String LOOKED =
            """
            update intake_mailbox set looked_at = ?, look_at = ?, failure = ?,
              last_uid = case when uid_validity = ? then greatest(last_uid, ?) else last_uid end
            where id = ?""";

    @Inject
    TransactionConnection connection;

    @Inject
    DueTenants due;

    @Inject
    Clock clock;

    /** How long a mailbox rests between two looks. */
    @Inject
    @ConfigProperty(name = "mail.intake.pause.seconds", defaultValue = "60")
    int pauseSeconds;

    public Optional<MailboxTurn> claim() {
        Instant now = clock.instant();
        try (var statement = connection.get().prepareStatement(CLAIM_DUE)) {
            statement.setObject(1, now.plus(CLAIM).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                due.noteAt(now.plus(CLAIM));
                return Optional.of(turn(row));
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public MailboxTurn begin(MailboxTurn turn, long uidValidity, long uidNext) {
        try (var statement = connection.get().prepareStatement(BEGIN)) {
            statement.setLong(1, uidValidity);
            statement.setLong(2, uidNext);
            statement.setObject(3, turn.mailbox());
            statement.executeUpdate();
            return turn.begun(uidValidity, uidNext);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void goOn(MailboxTurn turn, long uid) {
        try (var statement = connection.get().prepareStatement(GO_ON)) {
            statement.setLong(1, uid);
            statement.setObject(2, turn.mailbox());
            statement.setLong(3, turn.uidValidity());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public void looked(MailboxTurn turn, long lastUid, String failure) {
        Instant now = clock.instant();
        Instant next = now.plus(failure == null ? Duration.ofSeconds(pauseSeconds) : AFTER_FAILURE);
        try (var statement = connection.get().prepareStatement(LOOKED)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, next.atOffset(ZoneOffset.UTC));
            statement.setString(3, failure);
            statement.setObject(4, turn.uidValidity());
            statement.setLong(5, lastUid);
            statement.setObject(6, turn.mailbox());
            statement.executeUpdate();
            due.noteAt(next);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static MailboxTurn turn(ResultSet row) throws SQLException {
        return new MailboxTurn(
                row.getObject("id", UUID.class),
                new MailServer(
                        row.getString("host"),
                        row.getInt("port"),
                        EnumWord.constant(MailSecurity.class, row.getString("security")),
                        row.getString("login"),
                        row.getString("password"),
                        row.getString("folder")),
                row.getObject("uid_validity", Long.class),
                row.getLong("unread_below"),
                row.getLong("last_uid"));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the mailboxes could not be read or changed", e);
    }
}
