package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;

/** Words with which a question may be answered, filled in for it (P5). */
@Path("api/v1/questions/{id}/replies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionReplyResource {

    @Inject
    ReplyDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_ROUTE, Permission.APPEAL_VERIFY})
    public List<FilledReply> offered(@PathParam("id") UUID id, @QueryParam("step") String step) {
        return desk.offered(id, step == null ? "" : step, actor.get());
    }
}
