package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import ua.vidhuk.appeals.entity.FeedbackRule;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** What the tenant sets about the say of applicants; every version is kept. */
@ApplicationScoped
public class FeedbackRules {

    private static final String NEWEST =
            "select reopen_days, call_again_hours from appeal_feedback_rule order by set_at desc, id desc limit 1";
    private static final String INSERT =
            "insert into appeal_feedback_rule (id, reopen_days, call_again_hours, set_at, set_by) values (?, ?, ?, ?, ?)";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The rule that holds. */
    public FeedbackRule get() {
        try (var statement = connection.get().prepareStatement(NEWEST);
                var row = statement.executeQuery()) {
            return row.next() ? new FeedbackRule(row.getInt(1), row.getInt(2)) : FeedbackRule.USUAL;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public void set(FeedbackRule rule, Actor actor) {
        Instant now = clock.instant();
        try (var insert = connection.get().prepareStatement(INSERT)) {
            insert.setObject(1, TimeOrderedId.at(now));
            insert.setInt(2, rule.reopenDays());
            insert.setInt(3, rule.callAgainHours());
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setString(5, actor.username());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
        audit.record(
                actor,
                "appeal.set-feedback-rule",
                "tenant",
                "feedback-rule",
                Map.of(
                        "reopenDays", String.valueOf(rule.reopenDays()),
                        "callAgainHours", String.valueOf(rule.callAgainHours())));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the rule of feedback could not be read or written", e);
    }
}
