package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.requests.boundary.PersonalLimit;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Appeals for programs: send one, read one. */
@Path("api/v1/appeals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealResource {

    /** Appeals of one resident in a minute. */
    private static final int RESIDENT_LIMIT = 20;

    @Inject
    AppealDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    PersonalLimit limit;

    /** Registers an appeal; the same {@code Idempotency-Key} with the same body again answers the same appeal. */
    @POST
    @Requires({Permission.APPEAL_REGISTER, Permission.APPEAL_SEND})
    @RateLimited(1200)
    public Response register(@HeaderParam("Idempotency-Key") String key, NewAppeal input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("questions"));
        }
        Actor sender = actor.get();
        String scoped = RequestKey.of(key, sender);
        if (sender.kind() == ActorKind.RESIDENT) {
            limit.count("appeals.send", sender.username(), RESIDENT_LIMIT);
        }
        var appeal = desk.register(channelOf(input, sender), tenant.get(), sender, scoped, List.of());
        return Response.created(URI.create(tenant.base() + "/api/v1/appeals/" + appeal.id()))
                .entity(appeal)
                .build();
    }

    @GET
    @Path("{id}")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public AppealView read(@PathParam("id") UUID id) {
        return desk.read(id, actor.get());
    }

    /** What residents send themselves came by the web, whatever they say. */
    private static NewAppeal channelOf(NewAppeal input, Actor sender) {
        return sender.may(Permission.APPEAL_REGISTER)
                ? input
                : new NewAppeal(Channel.WEB.word(), input.language(), input.applicant(), input.questions());
    }
}
