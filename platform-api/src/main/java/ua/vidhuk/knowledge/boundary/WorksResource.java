package ua.vidhuk.knowledge.boundary;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.knowledge.boundary.WorksView.WorksPage;
import ua.vidhuk.knowledge.control.Announcements.Told;
import ua.vidhuk.knowledge.entity.NewWorks;
import ua.vidhuk.knowledge.entity.WorksStep;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.requests.boundary.RateLimited;

/** Planned works and outages for programs (S10). */
@Path("api/v1/works")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorksResource {

    @Inject
    WorksDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * What is told of works.
     *
     * @param version that was seen
     * @param text in words for everybody
     * @param endsAt until when they last since, for those that are prolonged; left out while nobody knows
     */
    public record WorksTelling(long version, String text, Instant endsAt) {}

    /** What goes on or comes, of one place or of all. */
    @GET
    @Open("what is off is told to everybody")
    @RateLimited(120)
    public List<WorksView> current(@QueryParam("street") String street, @QueryParam("house") String house) {
        return street == null || street.isBlank() ? desk.current() : desk.at(street, house);
    }

    @GET
    @Path("over")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public WorksPage over(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.over(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Open("what is off is told to everybody")
    @RateLimited(120)
    public WorksView read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public WorksView announce(NewWorks input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("title"));
        }
        return desk.announce(input, actor.get());
    }

    @POST
    @Path("{id}/tell")
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public WorksView tell(@PathParam("id") UUID id, WorksTelling input) {
        return step(id, WorksStep.TELL, input);
    }

    @POST
    @Path("{id}/prolong")
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public WorksView prolong(@PathParam("id") UUID id, WorksTelling input) {
        return step(id, WorksStep.PROLONG, input);
    }

    @POST
    @Path("{id}/end")
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public WorksView end(@PathParam("id") UUID id, WorksTelling input) {
        return step(id, WorksStep.END, input);
    }

    @POST
    @Path("{id}/cancel")
    @Requires({Permission.APPEAL_ROUTE, Permission.ASSIGNMENT_EXECUTE})
    public WorksView cancel(@PathParam("id") UUID id, WorksTelling input) {
        return step(id, WorksStep.CANCEL, input);
    }

    private WorksView step(UUID id, WorksStep step, WorksTelling input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("text"));
        }
        return desk.tell(id, step, new Told(input.version(), input.text(), input.endsAt()), actor.get());
    }
}
