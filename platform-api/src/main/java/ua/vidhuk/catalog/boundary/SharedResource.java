package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.vidhuk.catalog.boundary.CatalogEditResource.EntryInput;
import ua.vidhuk.catalog.boundary.CatalogEditResource.RestoreInput;
import ua.vidhuk.catalog.boundary.SharedView.SharedItemPage;
import ua.vidhuk.catalog.boundary.SharedView.SharedVersion;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.PlatformWide;

/** The shared catalogue, for programs of the platform's administrator. */
@Path("api/v1/platform/catalog/{kind}")
@PlatformWide
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SharedResource {

    @Inject
    SharedDesk desk;

    @Inject
    CurrentActor actor;

    @GET
    @Requires(Permission.CATALOG_SHARE)
    public SharedItemPage entries(
            @PathParam("kind") String kind,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(CatalogEditResource.kind(kind), after, limit);
    }

    @GET
    @Path("entries/{entry}")
    @Requires(Permission.CATALOG_SHARE)
    public SharedView entry(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return desk.read(CatalogEditResource.kind(kind), code);
    }

    @POST
    @Path("entries/{entry}")
    @Requires(Permission.CATALOG_SHARE)
    public SharedView publish(@PathParam("kind") String kind, @PathParam("entry") String code, EntryInput input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("fields"));
        }
        long seen = input.version() == null ? 0 : input.version();
        boolean active = input.active() == null || input.active();
        return desk.save(CatalogEditResource.kind(kind), code, new Wish(seen, input.fields(), active), actor.get());
    }

    @GET
    @Path("entries/{entry}/versions")
    @Requires(Permission.CATALOG_SHARE)
    public List<SharedVersion> versions(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return desk.versions(CatalogEditResource.kind(kind), code);
    }

    @POST
    @Path("entries/{entry}/restore")
    @Requires(Permission.CATALOG_SHARE)
    public SharedView restore(@PathParam("kind") String kind, @PathParam("entry") String code, RestoreInput input) {
        long seen = CatalogEditResource.required(input == null ? null : input.version(), "version");
        long earlier = CatalogEditResource.required(input.earlier(), "earlier");
        return desk.restore(CatalogEditResource.kind(kind), code, seen, earlier, actor.get());
    }
}
