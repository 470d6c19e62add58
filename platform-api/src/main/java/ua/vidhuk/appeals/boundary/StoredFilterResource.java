package ua.vidhuk.appeals.boundary;

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
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Lists that people keep for themselves and their teams, for programs (P5). */
@Path("api/v1/stored-filters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StoredFilterResource {

    @Inject
    StoredFilterDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * @param version of the filter that was seen
     */
    public record RemovalInput(Long version) {}

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public List<StoredFilterView> list() {
        return desk.seenBy(actor.get());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public StoredFilterView add(StoredFilterInput input) {
        return desk.add(given(input), actor.get());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public StoredFilterView change(@PathParam("id") UUID id, StoredFilterInput input) {
        return desk.change(id, given(input), actor.get());
    }

    /** Removes it and answers with those that are left. */
    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public List<StoredFilterView> remove(@PathParam("id") UUID id, RemovalInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        desk.remove(id, input.version(), actor.get());
        return desk.seenBy(actor.get());
    }

    private static StoredFilterInput given(StoredFilterInput input) {
        return input == null ? StoredFilterInput.NOTHING : input;
    }
}
