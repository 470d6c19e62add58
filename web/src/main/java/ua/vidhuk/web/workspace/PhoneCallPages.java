package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.CallDesk;
import ua.vidhuk.intake.boundary.PhoneLineDesk;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Calls as the telephone exchange tells of them: who rings now, and how the day went. */
@Path("workspace/calls")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PhoneCallPages {

    /** Tells htmx to ask no more. */
    private static final int STOP_ASKING = 286;

    @Inject
    FrameMaker frames;

    @Inject
    CallDesk desk;

    @Inject
    PhoneLineDesk lines;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_REGISTER, Permission.APPEAL_READ})
    public Page calls(@QueryParam("day") String day, @QueryParam("line") String line) {
        var here = tenant.get();
        var frame = frames.frame();
        var shown = desk.day(day, here);
        var choice = LineChoice.of(lines.all(), line);
        return Page.secret(new CallsPage(
                frame,
                desk.isConnected(),
                frame.mayRegister() ? desk.live() : List.of(),
                desk.ofDay(shown, choice.chosen(), here),
                desk.figures(shown, choice.chosen(), here),
                desk.day(null, here),
                choice));
    }

    /**
     * The calls that wait for this operator, alone.
     *
     * @param seen the mark of what is shown already; when it is the same, the answer is empty
     */
    @GET
    @Path("ringing")
    @Requires(Permission.APPEAL_REGISTER)
    public Response ringing(@QueryParam("seen") String seen) {
        var part = RingingPart.of(desk.live(), actor.get().username());
        if (part.calls().isEmpty() && !desk.isConnected()) {
            return Response.ok(Page.secret(part).withStatus(STOP_ASKING))
                    .status(STOP_ASKING)
                    .build();
        }
        return part.mark().equals(seen)
                ? Response.noContent().build()
                : Response.ok(Page.secret(part)).build();
    }

    @POST
    @Path("{id}/take")
    @Requires(Permission.APPEAL_REGISTER)
    public Response take(@PathParam("id") UUID id) {
        desk.take(id, actor.get());
        return Response.seeOther(URI.create(tenant.base() + "/workspace/call?of=" + id))
                .build();
    }
}
