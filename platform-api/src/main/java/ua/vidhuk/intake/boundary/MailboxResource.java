package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.entity.Mailbox;
import ua.vidhuk.intake.entity.NewMailbox;

/** The mailboxes whose letters become drafts of appeals (B4). */
@Path("api/v1/mailboxes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailboxResource {

    @Inject
    MailboxDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public List<Mailbox> all() {
        return desk.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.SETTINGS_CHANGE)
    public List<Mailbox> connect(NewMailbox input) {
        return desk.connect(input, actor.get());
    }

    @POST
    @Path("{id}/revoke")
    @Requires(Permission.SETTINGS_CHANGE)
    public List<Mailbox> revoke(@PathParam("id") UUID id) {
        return desk.revoke(id, actor.get());
    }
}
