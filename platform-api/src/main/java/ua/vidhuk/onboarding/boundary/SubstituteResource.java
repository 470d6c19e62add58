package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.NewSubstitution;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.SubstituteView.SubstituteBoard;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Who stands in for whom, for programs. */
@Path("api/v1/substitutes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubstituteResource {

    @Inject
    SubstituteDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.ABSENCE_ANNOUNCE, Permission.SETTINGS_CHANGE})
    public SubstituteBoard list() {
        return desk.board(tenant.get(), actor.get());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires({Permission.ABSENCE_ANNOUNCE, Permission.SETTINGS_CHANGE})
    public SubstituteView appoint(NewSubstitution input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("substitute"));
        }
        return desk.appoint(input, tenant.get(), actor.get());
    }

    @POST
    @Path("{id}/end")
    @Requires({Permission.ABSENCE_ANNOUNCE, Permission.SETTINGS_CHANGE})
    public SubstituteView end(@PathParam("id") UUID id) {
        return desk.end(id, tenant.get(), actor.get());
    }
}
