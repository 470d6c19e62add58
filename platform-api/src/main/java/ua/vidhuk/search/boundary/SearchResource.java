package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Full-text search for programs: for staff, over what they may see; for everybody, over what is public. */
@Path("api/v1/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int OF_AN_ADDRESS = 120;

    @Inject
    SearchDesk desk;

    @Inject
    SearchExport exports;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @GET
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.CATALOG_READ})
    public SearchAnswer find(@BeanParam SearchParameters parameters) {
        return desk.find(parameters, SearchReader.of(actor.get()), tenant.get());
    }

    /** All of it, as a stream: it may be as long as it likes. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ, Permission.CATALOG_READ})
    public Response export(@BeanParam SearchParameters parameters) {
        return exports.answer(parameters, SearchReader.of(actor.get()), tenant.get());
    }

    @GET
    @Path("public")
    @Open("finds only what everybody may read: published petitions and appeals, articles, services and enterprises")
    @RateLimited(OF_AN_ADDRESS)
    public SearchAnswer findPublic(@BeanParam SearchParameters parameters) {
        return desk.find(parameters, SearchReader.ANYBODY, tenant.get());
    }
}
