package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.intake.control.ServiceRequests;
import ua.vidhuk.intake.control.SystemBook;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.intake.entity.ServiceRequest;
import ua.vidhuk.intake.entity.ServiceRequestFilter;
import ua.vidhuk.intake.entity.SystemKey;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.UniqueViolation;
import ua.vidhuk.tenancy.entity.Tenant;

/** What clients of Open311 do, one transaction a call (P8). */
@ApplicationScoped
@Transactional
public class Open311Desk {

    @Inject
    Open311Registration registration;

    @Inject
    ServiceRequests requests;

    @Inject
    SystemBook systems;

    /** The client that shows this key and may send; empty for any other. */
    public Optional<OutsideSystem> client(String key) {
        return key == null ? Optional.empty() : systems.ofKey(new SystemKey(key));
    }

    /**
     * Registers a request; the same mark of the same client again answers the same request.
     *
     * @param marks the one that it gets, and another under which it may be known since a short while
     * @return its id
     * @throws ua.vidhuk.problems.entity.InvalidInputException naming every field that is wrong
     */
    @Transactional(TxType.SUPPORTS)
    public UUID register(NewAppeal input, OutsideSystem client, Tenant tenant, List<String> marks) {
        var actor = new Actor(ActorKind.API_CLIENT, "open311:" + client.id(), client.name(), Set.of(), null);
        List<String> keys = marks.stream()
                .map(each -> "open311:" + client.id() + ":" + each)
                .toList();
        try {
            return registration.register(input, client.id(), tenant, actor, keys);
        } catch (RuntimeException e) {
            // Two requests with one key at the same time: the second finds what the first has written meanwhile.
            if (!UniqueViolation.isCauseOf(e)) {
                throw e;
            }
            return registration.register(input, client.id(), tenant, actor, keys);
        }
    }

    /** The newest first, of the newest thousand. */
    public List<ServiceRequest> find(ServiceRequestFilter filter, Language language) {
        return requests.find(filter, language);
    }
}
