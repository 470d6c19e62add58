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
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.LateForwardRow.LateForwardPage;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionResource.StepInput;
import ua.vidhuk.appeals.boundary.TransferView.Destination;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Questions that go to other communities and come back, for programs (S3). */
@Path("api/v1/transfers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

    @Inject
    TransferDesk desk;

    @Inject
    LateForwardDesk late;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * @param version of the question that was seen
     * @param to slug of the community to which it goes
     * @param note why; the applicant reads it
     */
    public record TransferInput(Long version, String to, String note) {}

    @GET
    @Path("destinations")
    @Requires(Permission.APPEAL_ROUTE)
    public List<Destination> destinations() {
        return desk.destinations(tenant.get());
    }

    /** What should have been passed on by the law's days. */
    @GET
    @Path("late")
    @Requires(Permission.APPEAL_READ)
    public LateForwardPage late(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("40") int limit) {
        return late.page(tenant.get(), cursor, limit);
    }

    @GET
    @Path("questions/{id}")
    @Requires(Permission.APPEAL_READ)
    public TransferView read(@PathParam("id") UUID id) {
        return desk.of(id, tenant.get(), actor.get());
    }

    @POST
    @Path("questions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView send(@PathParam("id") UUID id, TransferInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.send(new Step(id, input.version(), input.note()), input.to(), tenant.get(), actor.get());
    }

    /** Back to the community that sent it. */
    @POST
    @Path("questions/{id}/back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_ROUTE)
    public QuestionView handBack(@PathParam("id") UUID id, StepInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.handBack(new Step(id, input.version(), input.note()), actor.get());
    }
}
