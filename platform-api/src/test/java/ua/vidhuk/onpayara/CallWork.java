package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.SystemDesk;
import ua.vidhuk.intake.entity.PhoneCall;

/** Telephone exchanges of tenants, and what they tell of calls. */
@ApplicationScoped
public class CallWork {

    /** Another than {@link Work#OPERATOR}. */
    static final Actor COLLEAGUE =
            new Actor(ActorKind.STAFF, "brovary-front-office", "Марія", Set.of(Role.FRONT_OFFICE), null);

    @Inject
    Work work;

    @Inject
    CallDesk calls;

    @Inject
    SystemDesk systems;

    /** One that is connected to the tenant. */
    Exchange exchange(String slug) throws Exception {
        return Exchange.connected(work, systems, slug);
    }

    /** The calls of the last two days with this recording. */
    List<PhoneCall> callsOf(String slug, String recording) throws Exception {
        var tenant = work.tenant(slug);
        var today = LocalDate.now(tenant.timeZone());
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> {
                    try {
                        return work.as(slug, () -> calls.ofDay(day, null, tenant)).stream();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(each -> recording.equals(each.recording()))
                .toList();
    }
}
