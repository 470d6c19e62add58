package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.page.Page;

/** What an executor's phone has not sent yet (P15); the phone knows it alone. */
@Path("workspace/unsent")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class UnsentPages {

    @Inject
    FrameMaker frames;

    @GET
    @Requires(Permission.ASSIGNMENT_EXECUTE)
    public Page unsent() {
        return Page.secret(new UnsentPage(frames.frame()));
    }
}
