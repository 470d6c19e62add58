package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.problems.entity.ProblemException;

/** What the staff does with calls: who opens the form of one, and what was registered of it. */
@ApplicationScoped
public class CallBook {

    private static final String TAKE =
            """
            update intake_call set taken_by = ?, taken_at = ?
            where id = ? and (taken_by is null or taken_by = ? or ended_at is not null)""";
    private static final String ATTACH = "update intake_call set appeal_id = ? where id = ? and appeal_id is null";
    private static final String CONNECTED =
            "select exists (select from intake_system where kind = 'pbx' and revoked_at is null)";

    @Inject
    TransactionConnection connection;

    @Inject
    CallList calls;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whether an exchange tells this tenant of its calls. */
    public boolean isConnected() {
        try (var statement = connection.get().prepareStatement(CONNECTED);
                var row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Somebody opens the form of a call. One that lasts belongs to one person alone; one that has ended to whoever calls
     * back. That the number was looked at goes into the audit (P13).
     *
     * @throws ProblemException {@code call-not-found}; {@code call-taken} when a colleague has it
     */
    public PhoneCall take(UUID call, Actor actor) {
        PhoneCall found = calls.find(call).orElseThrow(() -> new ProblemException(IntakeProblem.CALL_NOT_FOUND));
        try (var update = connection.get().prepareStatement(TAKE)) {
            update.setString(1, actor.username());
            update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            update.setObject(3, call);
            update.setString(4, actor.username());
            if (update.executeUpdate() == 0) {
                throw new ProblemException(IntakeProblem.CALL_TAKEN);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(actor, "intake.take-call", "intake-call", call.toString(), Map.of());
        return found;
    }

    /** Notes which appeal was registered of a call; the first stays. A call that is not there is let be. */
    public void attach(UUID call, UUID appeal) {
        try (var update = connection.get().prepareStatement(ATTACH)) {
            update.setObject(1, appeal);
            update.setObject(2, call);
            update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the call could not be read or changed", e);
    }
}
