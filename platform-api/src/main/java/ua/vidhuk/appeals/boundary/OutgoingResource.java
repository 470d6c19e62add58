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
import ua.vidhuk.appeals.boundary.OutgoingDesk.Envelope;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutgoingPage;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Letters to bodies outside the platform, and their register, for programs (S3, Z6). */
@Path("api/v1/outgoing-letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutgoingResource {

    @Inject
    OutgoingDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * @param version of the question that was seen
     * @param body id of the body to which it goes
     * @param note why; the body and the applicant read it
     * @param files ids of files of the question that go along, or null
     */
    public record ForwardingInput(Long version, UUID body, String note, List<UUID> files) {}

    @GET
    @Requires(Permission.APPEAL_READ)
    public OutgoingPage page(
            @QueryParam("show") String shown,
            @QueryParam("body") UUID body,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return body == null ? desk.page(shown, cursor, limit) : desk.toBody(body, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.APPEAL_READ)
    public OutgoingLetter read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    /** What a body answered, or that it hands the question back. */
    @POST
    @Path("{id}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_ROUTE)
    public OutgoingLetter reply(@PathParam("id") UUID id, NewOutsideReply input) {
        desk.read(id);
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        return desk.reply(id, input, tenant.get(), actor.get());
    }

    @GET
    @Path("questions/{id}")
    @Requires(Permission.APPEAL_READ)
    public List<OutgoingLetter> ofQuestion(@PathParam("id") UUID id) {
        return desk.ofQuestion(id, actor.get());
    }

    @POST
    @Path("questions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_ROUTE)
    public OutgoingLetter send(@PathParam("id") UUID id, ForwardingInput input) {
        if (input == null || input.version() == null) {
            throw new InvalidInputException(FieldProblem.required("version"));
        }
        var to = new Envelope(input.body(), input.files());
        return desk.send(new Step(id, input.version(), input.note()), to, tenant.get(), actor.get());
    }
}
