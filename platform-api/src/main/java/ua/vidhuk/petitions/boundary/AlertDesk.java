package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.control.AlertList;
import ua.vidhuk.petitions.control.AlertRules;
import ua.vidhuk.petitions.control.AlertTransactions;
import ua.vidhuk.petitions.control.SigningJumps;
import ua.vidhuk.petitions.entity.AlertRule;
import ua.vidhuk.petitions.entity.NewAlertRule;

/** Alerts of unusually fast signing, one transaction a call. */
@ApplicationScoped
@Transactional
public class AlertDesk implements AlertTransactions {

    @Inject
    SigningJumps jumps;

    @Inject
    AlertList alerts;

    @Inject
    AlertRules rules;

    @Override
    public void notice() {
        jumps.notice();
    }

    /** Those that wait, the longest waiting first. */
    public List<AlertView> waiting() {
        return alerts.waiting().stream().map(AlertView::of).toList();
    }

    public void settle(UUID alert, Actor actor) {
        alerts.settle(alert, actor);
    }

    /** By which rule signing is unusually fast. */
    public AlertRule rule() {
        return rules.inForce();
    }

    /** Sets the rule; that somebody did is in the audit. */
    public AlertRule setRule(NewAlertRule typed, Actor actor) {
        return rules.set(typed, actor);
    }
}
