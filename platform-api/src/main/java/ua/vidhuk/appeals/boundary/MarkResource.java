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
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** What an appeal is by law, for programs. */
@Path("api/v1/appeals/{id}/marks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MarkResource {

    @Inject
    MarkDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * What an appeal is to be.
     *
     * @param version of the appeal that was seen
     * @param signatories how many signed it, or null when it is no collective one
     * @param repeatOf the earlier one that it repeats, or null
     */
    public record MarksInput(Long version, Integer signatories, UUID repeatOf) {}

    /** What its applicant was answered before. */
    @GET
    @Path("earlier")
    @Requires(Permission.APPEAL_READ)
    public List<EarlierAppeal> earlier(@PathParam("id") UUID id) {
        return desk.earlier(id);
    }

    @POST
    @Requires({Permission.APPEAL_ROUTE, Permission.DEADLINE_EXTEND})
    public AppealView set(@PathParam("id") UUID id, MarksInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.set(new AppealId(id), input.version(), input.signatories(), input.repeatOf(), actor.get());
    }
}
