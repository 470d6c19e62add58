package ua.vidhuk.monitoring.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.monitoring.boundary.LateRow.LatePage;

/** What is late now, for programs. */
@Path("api/v1/late-work")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LateWorkResource {

    @Inject
    LateWorkDesk desk;

    @GET
    @Requires(Permission.APPEAL_READ)
    public LatePage list(
            @BeanParam LateParameters parameters,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(parameters, cursor, limit);
    }

    @GET
    @Path("figures")
    @Requires(Permission.APPEAL_READ)
    public LateFigures figures() {
        return desk.figures();
    }
}
