package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** How executors and districts did, for programs. */
@Path("api/v1/figures/work")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkFigureResource {

    @Inject
    WorkFigureDesk desk;

    @Inject
    CurrentTenant tenant;

    @GET
    @Requires(Permission.APPEAL_READ)
    public WorkFigures figures(@QueryParam("from") String from, @QueryParam("until") String until) {
        return desk.figures(from, until, tenant.get());
    }
}
