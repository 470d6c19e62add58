package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.MailboxDesk;
import ua.vidhuk.intake.entity.NewMailbox;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The mailboxes of the tenant: to connect one, and to shut one off. */
@Path("workspace/mailboxes")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MailboxPages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    FrameMaker frames;

    @Inject
    MailboxDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page mailboxes(@QueryParam("done") boolean done) {
        return page(MailboxesPage.NOTHING, Map.of(), done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object connect(MultivaluedMap<String, String> form) {
        var typed = typed(form, form.getFirst("password"));
        try {
            desk.connect(typed, actor.get());
            return back("?done=true");
        } catch (InvalidInputException e) {
            return page(typed(form, ""), ProblemDetail.byField(e, language.get()), false)
                    .withStatus(UNPROCESSABLE);
        }
    }

    private static NewMailbox typed(MultivaluedMap<String, String> form, String password) {
        return new NewMailbox(
                text(form, "address"),
                text(form, "host"),
                number(form.getFirst("port")),
                text(form, "security"),
                text(form, "login"),
                password,
                text(form, "folder"));
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }

    /** What is no number becomes one that is refused; nothing stays nothing. */
    private static Integer number(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @POST
    @Path("{id}/revoke")
    @Requires(Permission.SETTINGS_CHANGE)
    public Response revoke(@PathParam("id") UUID id) {
        desk.revoke(id, actor.get());
        return back("");
    }

    private Response back(String more) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace/mailboxes" + more))
                .build();
    }

    private Page page(NewMailbox typed, Map<String, String> errors, boolean connected) {
        return Page.secret(new MailboxesPage(frames.frame(), desk.all(), typed, errors, connected));
    }
}
