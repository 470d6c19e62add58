package ua.vidhuk.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ua.vidhuk.identity.boundary.AllowedWhileClosed;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.onboarding.boundary.ArmsDesk;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** The tenant's coat of arms; its address carries its name, so browsers keep it until another is chosen. */
@Path("arms.png")
@ApplicationScoped
public class ArmsResource {

    @Inject
    CurrentTenant tenant;

    @Inject
    ArmsDesk desk;

    @GET
    @Produces("image/png")
    @Open("a picture for the head of every page")
    @AllowedWhileClosed
    public Response picture() {
        return desk.read(tenant.get().arms())
                .map(content -> Response.ok(content, "image/png")
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .build())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
