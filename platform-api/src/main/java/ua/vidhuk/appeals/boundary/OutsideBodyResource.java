package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewOutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.appeals.entity.OutsideBody.OutsideBodyPage;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Bodies outside the platform to which the tenant writes, for programs. */
@Path("api/v1/outside-bodies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutsideBodyResource {

    @Inject
    OutsideBodyDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public OutsideBodyPage page(
            @QueryParam("q") String sought,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(sought, cursor, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public OutsideBody add(NewOutsideBody input) {
        return desk.add(given(input), actor.get());
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public OutsideBody read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public OutsideBody change(@PathParam("id") UUID id, NewOutsideBody input) {
        return desk.change(id, given(input), actor.get());
    }

    private static NewOutsideBody given(NewOutsideBody input) {
        return input == null ? new NewOutsideBody(null, null, null, null, false) : input;
    }
}
