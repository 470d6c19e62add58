package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.DetailReader.Look;

/** The workspace: lists, and what is shown of one appeal. */
@Path("workspace")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class WorkspaceResource {

    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    WorkspacePages pages;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    /** The list that the address names; without a place, the reader's first, under its own address. */
    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.APPEAL_REGISTER, Permission.CATALOG_READ})
    public Object list(@BeanParam ListRequest request) {
        if (Place.of(actor.get()).isEmpty()) {
            boolean judges = actor.get().may(Permission.PETITION_MODERATE);
            return judges ? seeOther("/petitions") : Page.secret(new NoPlacePage(frames.frame()));
        }
        ListQuery query = request.query(actor.get());
        if (!request.word("place").equals(query.place().word())) {
            return seeOther(query.text());
        }
        return pages.list(request);
    }

    @GET
    @Path("places")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Page places(@BeanParam ListRequest request) {
        return pages.places(request);
    }

    @GET
    @Path("appeals/{id}")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Page appeal(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return pages.detail(id, request, new Look(request.word("done"), request.word("do"), null));
    }

    /** Keeps how high rows are, and comes back to the list. */
    @POST
    @Path("density")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    @AllowedWhileSuspended
    public Response density(@FormParam("density") String density, @BeanParam ListRequest request) {
        return kept(ListRequest.DENSITY, ListRequest.COMPACT.equals(density) ? ListRequest.COMPACT : "roomy", request);
    }

    /** Keeps which columns are left out, and comes back to the list. */
    @POST
    @Path("columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    @AllowedWhileSuspended
    public Response columns(@FormParam("column") List<String> shown, @BeanParam ListRequest request) {
        return kept(ListRequest.HIDDEN_COLUMNS, ListColumn.cookie(shown), request);
    }

    private Response kept(String name, String value, ListRequest request) {
        var cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.fromResponse(seeOther(request.query(actor.get()).text()))
                .cookie(cookie)
                .build();
    }

    private Response seeOther(String query) {
        return Response.seeOther(URI.create(tenant.base() + "/workspace" + query))
                .build();
    }
}
