package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ua.vidhuk.intake.control.SourceIntake;
import ua.vidhuk.intake.control.SourceIntake.Taken;
import ua.vidhuk.tenancy.entity.Tenant;

/** One taking, in a transaction of its own, so that {@link SourceDesk} can try it again. */
@ApplicationScoped
@Transactional
class SourceTaking {

    @Inject
    SourceIntake intake;

    Taken take(UUID source, String name, JsonObject body, Tenant tenant) {
        return intake.take(source, name, body, tenant);
    }
}
