package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.SourceDesk;
import ua.vidhuk.intake.boundary.SourceView;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.control.PublicAddress;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.SourcePage.Typed;

/** Sources of appeals for the tenant's administrator, and their drafts for operators (I3). */
@Path("workspace/sources")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SourcePages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    SourceDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    PublicAddress platform;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /** What waits for somebody. */
    @GET
    @Requires(Permission.APPEAL_ROUTE)
    public Page drafts() {
        return Page.secret(new DraftsPage(frames.frame(), desk.waiting()));
    }

    /** Nothing is registered of a draft. */
    @POST
    @Path("drafts/{id}/dismiss")
    @Requires(Permission.APPEAL_ROUTE)
    public Response dismiss(@PathParam("id") UUID id) {
        desk.dismiss(id, actor.get());
        return Response.seeOther(URI.create(tenant.base() + "/workspace/sources"))
                .build();
    }

    @GET
    @Path("{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@PathParam("id") UUID id) {
        return page(desk.read(id), Typed.NOTHING, null);
    }

    @POST
    @Path("{id}/mapping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Page map(@PathParam("id") UUID id, @FormParam("mapping") String mapping) {
        try {
            return page(desk.map(id, mapping, actor.get()), Typed.NOTHING, null);
        } catch (InvalidInputException e) {
            var typed = new Typed(mapping, null, null, ProblemDetail.byField(e, language.get()));
            return page(desk.read(id), typed, null).withStatus(UNPROCESSABLE);
        }
    }

    /** What would become of something; nothing is written. */
    @POST
    @Path("{id}/try")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Page tryOut(@PathParam("id") UUID id, @FormParam("body") String body) {
        try {
            var tried = desk.tryOut(id, body, tenant.get());
            var errors = tried.problems().isEmpty()
                    ? Map.<String, String>of()
                    : ProblemDetail.byField(new InvalidInputException(tried.problems()), language.get());
            return page(desk.read(id), new Typed(null, body, tried, errors), null);
        } catch (InvalidInputException e) {
            var typed = new Typed(null, body, null, ProblemDetail.byField(e, language.get()));
            return page(desk.read(id), typed, null).withStatus(UNPROCESSABLE);
        }
    }

    /** The page answers the POST itself, because the secret that it shows may stand in no address of ours. */
    @POST
    @Path("{id}/rotate")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page rotate(@PathParam("id") UUID id) {
        return page(desk.read(id), Typed.NOTHING, desk.rotate(id, actor.get()));
    }

    private Page page(SourceView view, Typed typed, IssuedSystem issued) {
        String host = tenant.get().host();
        String base = host == null ? platform.origin() + tenant.base() : "https://" + host;
        String address = base + "/api/v1/intake/" + view.source().id();
        return Page.secret(new SourcePage(frames.frame(), view, address, typed, issued));
    }
}
