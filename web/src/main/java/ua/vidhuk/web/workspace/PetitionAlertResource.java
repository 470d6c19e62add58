package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.AlertDesk;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Alerts of unusually fast signing, which stand above the petitions that wait. */
@Path("workspace/petition-alerts")
@ApplicationScoped
public class PetitionAlertResource {

    @Inject
    AlertDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @POST
    @Path("{id}/settle")
    @Requires(Permission.PETITION_MODERATE)
    public Response settle(@PathParam("id") UUID id) {
        desk.settle(id, actor.get());
        return Response.seeOther(URI.create(tenant.base() + "/workspace/petitions"))
                .build();
    }
}
