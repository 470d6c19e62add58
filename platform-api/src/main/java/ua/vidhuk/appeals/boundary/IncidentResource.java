package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.IncidentRow.IncidentPage;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Incidents for programs (P4). */
@Path("api/v1/incidents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentResource {

    @Inject
    IncidentDesk desk;

    @Inject
    AppealDesk appeals;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /**
     * @param question from which it is made
     * @param title what happened; applicants read it
     */
    public record NewIncident(UUID question, String title) {}

    /** A question to be added or taken out. */
    public record MemberInput(UUID question) {}

    /** Words that all applicants read. */
    public record NewsInput(String text) {}

    @GET
    @Requires(Permission.APPEAL_READ)
    public IncidentPage list(
            @QueryParam("closed") boolean closed,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(!closed, cursor, limit);
    }

    @POST
    @Requires(Permission.APPEAL_ROUTE)
    public IncidentView open(NewIncident input) {
        if (input == null || input.question() == null) {
            throw new InvalidInputException(FieldProblem.required("question"));
        }
        return desk.open(input.question(), input.title(), actor.get());
    }

    /** The houses that incidents which go on cut off. */
    @GET
    @Path("houses")
    @Requires(Permission.APPEAL_READ)
    public List<CutOff> cutOff() {
        return desk.cutOff();
    }

    @GET
    @Path("{id}")
    @Requires(Permission.APPEAL_READ)
    public IncidentView read(@PathParam("id") UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}/join")
    @Requires(Permission.APPEAL_ROUTE)
    public IncidentView join(@PathParam("id") UUID id, MemberInput input) {
        return desk.join(id, question(input), actor.get());
    }

    @POST
    @Path("{id}/leave")
    @Requires(Permission.APPEAL_ROUTE)
    public IncidentView leave(@PathParam("id") UUID id, MemberInput input) {
        return desk.leave(id, question(input), actor.get());
    }

    @POST
    @Path("{id}/tell")
    @Requires(Permission.APPEAL_ROUTE)
    public IncidentView tell(@PathParam("id") UUID id, NewsInput input) {
        return desk.tell(id, input == null ? null : input.text(), actor.get());
    }

    @POST
    @Path("{id}/close")
    @Requires(Permission.APPEAL_ROUTE)
    public IncidentView close(@PathParam("id") UUID id, NewsInput input) {
        return desk.close(id, input == null ? null : input.text(), actor.get());
    }

    /**
     * Registers an appeal whose questions are all part of the incident, in the same go.
     *
     * @param key makes a repeated request the same appeal, or null
     */
    @POST
    @Path("{id}/appeals")
    @Requires(Permission.APPEAL_REGISTER)
    @RateLimited(1200)
    public RegisteredAppeal register(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, NewAppeal input) {
        if (input == null || input.questions() == null) {
            throw new InvalidInputException(FieldProblem.required("questions"));
        }
        desk.requireOpen(id);
        var incidents =
                IntStream.range(0, input.questions().size()).boxed().collect(Collectors.toMap(at -> at, at -> id));
        var sending = new Sending(input, RequestKey.of(key, actor.get()), List.of(), incidents);
        return appeals.register(sending, tenant.get(), actor.get());
    }

    private static UUID question(MemberInput input) {
        if (input == null || input.question() == null) {
            throw new InvalidInputException(FieldProblem.required("question"));
        }
        return input.question();
    }
}
