package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.ServiceRequests;
import ua.vidhuk.tenancy.entity.Tenant;

/** One registration, in a transaction of its own, so that {@link Open311Desk} can try it again. */
@ApplicationScoped
@Transactional
class Open311Registration {

    @Inject
    ServiceRequests requests;

    UUID register(NewAppeal input, UUID client, Tenant tenant, Actor actor, List<String> keys) {
        return requests.register(input, client, tenant, actor, keys);
    }
}
