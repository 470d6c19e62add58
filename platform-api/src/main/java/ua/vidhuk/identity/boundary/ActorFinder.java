package ua.vidhuk.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vidhuk.identity.control.ActorInTenant;
import ua.vidhuk.identity.control.StaffDirectory;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Caller;
import ua.vidhuk.identity.entity.IdentityProblem;
import ua.vidhuk.identity.entity.StaffMember;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Finds out what a caller is in the request's tenant. */
@ApplicationScoped
public class ActorFinder {

    @Inject
    CurrentTenant tenant;

    @Inject
    StaffDirectory staff;

    Actor find(Caller caller) {
        if (tenant.find().isEmpty()) {
            return ActorInTenant.onPlatform(caller);
        }
        return member(caller)
                .map(member -> ActorInTenant.onStaff(caller, member))
                .orElseGet(() -> ActorInTenant.withoutOffice(caller));
    }

    /** Why this caller is not permitted what they ask for. */
    IdentityProblem refusal(Caller caller) {
        return ActorInTenant.refusal(
                caller,
                tenant.find().map(each -> each.slug().value()),
                member(caller).isPresent());
    }

    private Optional<StaffMember> member(Caller caller) {
        return tenant.find()
                .filter(each -> caller.belongsTo(each.slug().value()))
                .flatMap(each -> staff.find(each, caller.username()));
    }
}
