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
import ua.vidhuk.intake.control.SourceMappingJson;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.SourceMapping;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Sources of appeals, how they call their fields, and what of theirs waits for somebody; for programs (I3). */
@Path("api/v1/sources")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourceSetupResource {

    @Inject
    SourceDesk desk;

    @Inject
    CurrentActor actor;

    /** What waits for somebody of the staff, of all sources. */
    @GET
    @Path("drafts")
    @Requires(Permission.APPEAL_ROUTE)
    public List<Delivery> drafts() {
        return desk.waiting();
    }

    @POST
    @Path("drafts/{id}/dismiss")
    @Requires(Permission.APPEAL_ROUTE)
    public List<Delivery> dismiss(@PathParam("id") UUID id) {
        return desk.dismiss(id, actor.get());
    }

    @GET
    @Path("{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public SourceView read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}/mapping")
    @Requires(Permission.SETTINGS_CHANGE)
    public SourceView map(@PathParam("id") UUID id, SourceMapping mapping) {
        if (mapping == null) {
            throw new InvalidInputException(FieldProblem.required("mapping"));
        }
        return desk.map(id, SourceMappingJson.write(mapping), actor.get());
    }

    @POST
    @Path("{id}/rotate")
    @Requires(Permission.SETTINGS_CHANGE)
    public IssuedSystem rotate(@PathParam("id") UUID id) {
        return desk.rotate(id, actor.get());
    }
}
