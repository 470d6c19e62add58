package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.NewSystem;
import ua.vidhuk.intake.entity.OutsideSystem;

/** The systems outside that may send to the tenant. */
@Path("api/v1/systems")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SystemResource {

    @Inject
    SystemDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public List<OutsideSystem> all() {
        return desk.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public IssuedSystem connect(NewSystem input) {
        return desk.connect(input, actor.get());
    }

    @POST
    @Path("{id}/revoke")
    @Requires(Permission.SETTINGS_CHANGE)
    public List<OutsideSystem> revoke(@PathParam("id") UUID id) {
        return desk.revoke(id, actor.get());
    }
}
