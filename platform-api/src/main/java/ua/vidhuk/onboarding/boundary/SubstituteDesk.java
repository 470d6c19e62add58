package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.control.Substitutions;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Colleague;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.NewSubstitution;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Substitution;
import ua.vidhuk.onboarding.boundary.SubstituteView.PersonView;
import ua.vidhuk.onboarding.boundary.SubstituteView.SubstituteBoard;
import ua.vidhuk.onboarding.control.Appointment;
import ua.vidhuk.onboarding.control.SubstituteLetters;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Who is away and who stands in (L4, I2), one transaction a call. The tenant's administrator appoints anybody for anybody; others
 * a colleague of the same enterprise for themselves.
 */
@ApplicationScoped
@Transactional
public class SubstituteDesk {

    private static final int PAST = 200;

    @Inject
    Substitutions substitutions;

    @Inject
    Appointment appointment;

    @Inject
    SubstituteLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public SubstituteBoard board(Tenant tenant, Actor actor) {
        LocalDate today = today(tenant);
        return new SubstituteBoard(
                today,
                substitutions.open(today).stream()
                        .map(each -> SubstituteView.of(each, today))
                        .toList(),
                substitutions.latest(PAST).stream()
                        .filter(each -> !each.isOpen(today))
                        .filter(each -> isAdministrator(actor) || each.concerns(actor.username()))
                        .map(each -> SubstituteView.of(each, today))
                        .toList());
    }

    /** Among whom the actor may choose a substitute: for an administrator all of the staff. */
    public List<PersonView> colleagues(Actor actor) {
        List<Colleague> staff = substitutions.staff();
        Optional<Colleague> self = Appointment.named(staff, actor.username());
        return staff.stream()
                .filter(each -> isAdministrator(actor)
                        || self.filter(own -> Appointment.mayAppointFor(own, each))
                                .isPresent())
                .map(PersonView::of)
                .toList();
    }

    /**
     * Appoints a substitute from a day to a day.
     *
     * @param wanted without an absent one it is for the actor
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    public SubstituteView appoint(NewSubstitution wanted, Tenant tenant, Actor actor) {
        LocalDate today = today(tenant);
        UUID id = isAdministrator(actor)
                ? appointment.byAdministrator(wanted, today, actor.username())
                : appointment.bySelf(wanted, today, actor.username());
        Substitution made = substitutions.find(id).orElseThrow();
        audit.record(actor, "identity.appoint-substitute", "substitution", id.toString(), people(made));
        letters.tellAppointed(made, tenant);
        return SubstituteView.of(made, today);
    }

    /** Ends one before its time, from now on; an administrator any, others their own absence. */
    public SubstituteView end(UUID id, Tenant tenant, Actor actor) {
        LocalDate today = today(tenant);
        Substitution known = substitutions
                .find(id)
                .filter(each ->
                        isAdministrator(actor) || each.absent().username().equals(actor.username()))
                .filter(each -> each.isOpen(today))
                .orElseThrow(() -> new ProblemException(IdentityProblem.SUBSTITUTION_NOT_FOUND));
        if (substitutions.end(id, actor.username())) {
            audit.record(actor, "identity.end-substitution", "substitution", id.toString(), people(known));
        }
        return SubstituteView.of(substitutions.find(id).orElseThrow(), today);
    }

    private static Map<String, String> people(Substitution substitution) {
        return Map.of(
                "absent", substitution.absent().username(),
                "substitute", substitution.substitute().username(),
                "from", substitution.firstDay().toString(),
                "to", substitution.lastDay().toString());
    }

    private static boolean isAdministrator(Actor actor) {
        return actor.may(Permission.SETTINGS_CHANGE);
    }

    private LocalDate today(Tenant tenant) {
        return LocalDate.ofInstant(clock.instant(), tenant.timeZone());
    }
}
