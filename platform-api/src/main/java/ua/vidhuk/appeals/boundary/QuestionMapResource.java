package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Questions on a map, for programs. */
@Path("api/v1/questions/clusters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionMapResource {

    @Inject
    MapDesk desk;

    @Inject
    FilterReader filters;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public QuestionMap clusters(@BeanParam FilterParameters parameters, @QueryParam("zoom") String zoom) {
        return desk.read(filters.read(parameters), filters.zoom(zoom), actor.get());
    }
}
