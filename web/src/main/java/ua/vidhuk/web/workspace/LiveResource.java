package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.LiveDesk;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** What is told while somebody looks at the workspace (P18): what changed, that a phone rings, who else looks. */
@Path("workspace")
@ApplicationScoped
public class LiveResource {

    @Inject
    LiveFeed feed;

    @Inject
    LiveDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A stream of events: {@code changed} with ids of appeals that the reader may see, {@code ringing}, and beats. It begins with
     * what happened since the page was begun, where {@code from} says how far the news had come then.
     */
    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public void live(
            @QueryParam("from") @DefaultValue("-1") long from,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServletResponse response) {
        // proxies that gather answers would keep the news back
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        feed.add(new LiveReader(tenant.get().slug(), actor.get(), clock.instant(), sink, sse), from);
    }

    /** Notes that the reader has an appeal open, and names the colleagues who have it open too. */
    @GET
    @Path("appeals/{id}/presence")
    @Produces(MediaType.TEXT_HTML)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Page presence(@PathParam("id") UUID id) {
        return Page.secret(new PresencePart(id, desk.look(id, actor.get())));
    }
}
