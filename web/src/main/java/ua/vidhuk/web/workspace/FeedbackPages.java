package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.page.Page;

/** What applicants say: whom to call, and how they rated. */
@Path("workspace/feedback")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class FeedbackPages {

    @Inject
    FeedbackDesk desk;

    @Inject
    FrameMaker frames;

    @GET
    @Requires(Permission.APPEAL_READ)
    public Page feedback() {
        var frame = frames.frame();
        return Page.secret(new FeedbackPage(frame, frame.mayVerify() ? desk.waiting() : List.of(), desk.byExecutor()));
    }
}
