package ua.vidhuk.places.boundary;

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
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.NewDistrict;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** The districts of the tenant for programs (P16). */
@Path("api/v1/districts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DistrictResource {

    @Inject
    DistrictDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param seen the version that was seen
     */
    public record DistrictRemoval(Long seen) {}

    @GET
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public List<District> all() {
        return desk.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public District add(NewDistrict input) {
        return desk.add(given(input), actor.get());
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public District read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public District change(@PathParam("id") UUID id, NewDistrict input) {
        return desk.change(id, given(input), actor.get());
    }

    /** Removes it and answers with those that are left. */
    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public List<District> remove(@PathParam("id") UUID id, DistrictRemoval input) {
        desk.read(id);
        if (input == null || input.seen() == null) {
            throw new InvalidInputException(FieldProblem.required("seen"));
        }
        desk.remove(id, input.seen(), actor.get());
        return desk.all();
    }

    private static NewDistrict given(NewDistrict input) {
        return input == null ? new NewDistrict(null, null, null, null) : input;
    }
}
