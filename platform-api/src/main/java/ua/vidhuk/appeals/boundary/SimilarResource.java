package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** What is open already and like what is being told, for programs (P4). */
@Path("api/v1/similar")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimilarResource {

    @Inject
    SimilarDesk desk;

    @Inject
    CurrentTenant tenant;

    @POST
    @Requires(Permission.APPEAL_REGISTER)
    public SimilarAnswer similar(SimilarInput input) {
        return desk.forStaff(input == null ? SimilarInput.NOTHING : input, tenant.get());
    }

    @POST
    @Path("public")
    @Open("what others reported is told without anything about a person")
    @RateLimited(60)
    public ReportedAlready reported(SimilarInput input) {
        return desk.forResidents(input == null ? SimilarInput.NOTHING : input, tenant.get());
    }
}
