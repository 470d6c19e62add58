package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import ua.vidhuk.appeals.entity.NewConsultation;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Consultations (P2) for programs: what was asked and answered at once. */
@Path("api/v1/consultations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {

    @Inject
    AppealDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /** Registers a consultation; the same {@code Idempotency-Key} with the same body again answers the same appeal. */
    @POST
    @Requires(Permission.APPEAL_ROUTE)
    @RateLimited(1200)
    public Response register(@HeaderParam("Idempotency-Key") String key, NewConsultation input) {
        if (input == null) {
            throw new InvalidInputException(
                    List.of(FieldProblem.required("questions"), FieldProblem.required("answer")));
        }
        Actor sender = actor.get();
        var appeal = desk.consult(input, tenant.get(), sender, RequestKey.of(key, sender));
        return Response.created(URI.create(tenant.base() + "/api/v1/appeals/" + appeal.id()))
                .entity(appeal)
                .build();
    }
}
