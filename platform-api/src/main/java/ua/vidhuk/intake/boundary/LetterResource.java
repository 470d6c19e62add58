package ua.vidhuk.intake.boundary;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.LetterView.LetterPage;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Letters that came by e-mail, for programs beside the operator (B4). */
@Path("api/v1/letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LetterResource {

    @Inject
    LetterDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * @param number of the appeal to which a letter belongs
     */
    public record LetterAppeal(String number) {}

    /**
     * @param reason why nothing is registered of a letter
     */
    public record LetterReason(String reason) {}

    /**
     * @param state word of the state, or {@code unread}; waiting when it is absent
     */
    @GET
    @Requires(Permission.APPEAL_REGISTER)
    public LetterPage list(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(state, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Requires(Permission.APPEAL_REGISTER)
    public LetterView read(@PathParam("id") UUID id) {
        return desk.read(id, actor.get());
    }

    @GET
    @Path("{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.APPEAL_REGISTER)
    public Response open(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.open(id, file));
    }

    @POST
    @Path("{id}/register")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_REGISTER)
    public RegisteredAppeal register(@PathParam("id") UUID id, NewAppeal input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("questions"));
        }
        return desk.register(id, input, tenant.get(), actor.get());
    }

    @POST
    @Path("{id}/attach")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_REGISTER)
    public LetterView attach(@PathParam("id") UUID id, LetterAppeal input) {
        return desk.attach(id, input == null ? null : input.number(), actor.get());
    }

    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.APPEAL_REGISTER)
    public LetterView reject(@PathParam("id") UUID id, LetterReason input) {
        return desk.reject(id, input == null ? null : input.reason(), actor.get());
    }

    @POST
    @Path("{id}/spam")
    @Requires(Permission.APPEAL_REGISTER)
    public LetterView markSpam(@PathParam("id") UUID id) {
        return desk.markSpam(id, actor.get());
    }

    @POST
    @Path("{id}/restore")
    @Requires(Permission.APPEAL_REGISTER)
    public LetterView restore(@PathParam("id") UUID id) {
        return desk.restore(id, actor.get());
    }

    @POST
    @Path("{id}/read")
    @Requires(Permission.APPEAL_REGISTER)
    public LetterView noteRead(@PathParam("id") UUID id) {
        return desk.noteRead(id, actor.get());
    }
}
