package ua.vidhuk.petitions.boundary;

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
import ua.vidhuk.petitions.control.DoubleDecisions.PairId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Who signed on paper first and on the site later, for programs of moderators. */
@Path("api/v1/moderation/petitions/{id}/doubles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DoubleResource {

    @Inject
    DoubleDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * What a moderator says of a pair.
     *
     * @param samePerson true takes the signature on paper out of the count
     */
    public record DoubleInput(Boolean samePerson) {}

    @GET
    @Requires(Permission.PETITION_MODERATE)
    public List<DoubleView> list(@PathParam("id") UUID id) {
        return desk.of(id, actor.get());
    }

    /** Decides about a pair; answers all of the petition. */
    @POST
    @Path("{paper}/{web}/decide")
    @Requires(Permission.PETITION_MODERATE)
    public List<DoubleView> decide(
            @PathParam("id") UUID id, @PathParam("paper") UUID paper, @PathParam("web") UUID web, DoubleInput input) {
        if (input == null || input.samePerson() == null) {
            // Whose petition it is stands before what is wrong with the input.
            desk.of(id, actor.get());
            throw new InvalidInputException(FieldProblem.required("samePerson"));
        }
        desk.decide(id, new PairId(paper, web), input.samePerson(), tenant.get(), actor.get());
        return desk.of(id, actor.get());
    }

    /** Takes the decision back; answers all of the petition. */
    @POST
    @Path("{paper}/{web}/undo")
    @Requires(Permission.PETITION_MODERATE)
    public List<DoubleView> undo(@PathParam("id") UUID id, @PathParam("paper") UUID paper, @PathParam("web") UUID web) {
        desk.undo(id, new PairId(paper, web), tenant.get(), actor.get());
        return desk.of(id, actor.get());
    }
}
