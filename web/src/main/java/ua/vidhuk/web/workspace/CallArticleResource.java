package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.web.page.Page;

/** What the centre knows, beside a call that is taken down (P2). */
@Path("workspace/call/articles")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CallArticleResource {

    @Inject
    BesideReader beside;

    /** What fits a question, while it is typed. */
    @POST
    @Path("{row: [0-9]}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_REGISTER)
    public Page fitting(@PathParam("row") int row, MultivaluedMap<String, String> submitted) {
        return Page.secret(beside.of(CallForm.of(submitted), row));
    }

    /** One of them, to be read without leaving the call. */
    @GET
    @Path("{row: [0-9]}/{id}")
    @Requires(Permission.APPEAL_REGISTER)
    public Page open(@PathParam("row") int row, @PathParam("id") UUID id) {
        return Page.secret(beside.opened(row, id));
    }
}
