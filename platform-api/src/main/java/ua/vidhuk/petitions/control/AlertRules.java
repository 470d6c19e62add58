package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.entity.AlertRule;
import ua.vidhuk.petitions.entity.NewAlertRule;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** The tenant's rule by which signing is unusually fast; {@link AlertRule#USUAL} until somebody sets one. */
@ApplicationScoped
public class AlertRules {

    private static final String READ = "select minutes, signatures, times from petition_alert_rule";

    private static final String SET =
            """
            insert into petition_alert_rule (minutes, signatures, times) values (?, ?, ?)
            on conflict (singleton) do update
              set minutes = excluded.minutes, signatures = excluded.signatures, times = excluded.times""";

    @Inject
    TransactionConnection connection;

    @Inject
    AuditTrail audit;

    public AlertRule inForce() {
        try (var statement = connection.get().prepareStatement(READ);
                var row = statement.executeQuery()) {
            return row.next() ? new AlertRule(row.getInt(1), row.getInt(2), row.getInt(3)) : AlertRule.USUAL;
        } catch (SQLException e) {
            throw new IllegalStateException("the rule of alerts could not be read", e);
        }
    }

    /**
     * Sets the rule from now on; alerts that were given stay.
     *
     * @throws InvalidInputException naming every field that is missing or out of bounds
     */
    public AlertRule set(NewAlertRule typed, Actor actor) {
        AlertRule rule = check(typed);
        try (var statement = connection.get().prepareStatement(SET)) {
            statement.setInt(1, rule.minutes());
            statement.setInt(2, rule.signatures());
            statement.setInt(3, rule.times());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the rule of alerts could not be written", e);
        }
        var detail = Map.of(
                "minutes", String.valueOf(rule.minutes()),
                "signatures", String.valueOf(rule.signatures()),
                "times", String.valueOf(rule.times()));
        audit.record(actor, "petition.set-alert-rule", "petition-alert-rule", "-", detail);
        return rule;
    }

    static AlertRule check(NewAlertRule typed) {
        var problems = new ArrayList<FieldProblem>();
        within(problems, "minutes", typed.minutes(), AlertRule.LONGEST);
        within(problems, "signatures", typed.signatures(), AlertRule.MOST_SIGNATURES);
        within(problems, "times", typed.times(), AlertRule.MOST_TIMES);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new AlertRule(typed.minutes(), typed.signatures(), typed.times());
    }

    private static void within(List<FieldProblem> problems, String field, Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            problems.add(new FieldProblem(field, "petitions.field.charter-number", Map.of("most", most)));
        }
    }
}
