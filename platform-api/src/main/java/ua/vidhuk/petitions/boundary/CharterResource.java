package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.entity.NewCharter;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The versions of the community's charter, for programs. */
@Path("api/v1/charters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CharterResource {

    @Inject
    CharterDesk desk;

    @Inject
    CurrentTenant tenant;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public List<CharterView> versions() {
        return desk.versions();
    }

    @POST
    @Requires(Permission.SETTINGS_CHANGE)
    public CharterView add(NewCharter input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("validFrom"));
        }
        return desk.add(input, tenant.get());
    }
}
