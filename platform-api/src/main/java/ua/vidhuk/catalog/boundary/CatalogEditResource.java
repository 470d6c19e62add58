package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import ua.vidhuk.catalog.boundary.CatalogEditDesk.Decision;
import ua.vidhuk.catalog.boundary.EntryRow.EntryPage;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.SharedRow.SharedPage;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** The catalogue for programs that keep it: its entries, their versions, and the shared ones. */
@Path("api/v1/catalog/{kind}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CatalogEditResource {

    @Inject
    CatalogEditDesk desk;

    @Inject
    CurrentActor actor;

    /**
     * What an entry shall be.
     *
     * @param version that was seen; absent or 0 for one that is new
     * @param active whether it is in use; absent means that it is
     */
    public record EntryInput(Long version, JsonObject fields, Boolean active) {}

    /**
     * A wish to have an earlier version back.
     *
     * @param version that was seen
     * @param earlier the version that it shall be like
     */
    public record RestoreInput(Long version, Long earlier) {}

    /**
     * A decision about a field that is overridden.
     *
     * @param version that was seen
     * @param take true for the shared value, false to keep the own one
     */
    public record DecisionInput(Long version, String field, Boolean take) {}

    @GET
    @Requires(Permission.CATALOG_READ)
    public EntryPage entries(
            @PathParam("kind") String kind,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.page(kind(kind), after, limit);
    }

    @GET
    @Path("shared")
    @Requires(Permission.CATALOG_READ)
    public SharedPage shared(
            @PathParam("kind") String kind,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("40") int limit) {
        return desk.sharedPage(kind(kind), after, limit);
    }

    @GET
    @Path("entries/{entry}")
    @Requires(Permission.CATALOG_READ)
    public EntryView entry(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return desk.read(kind(kind), code);
    }

    @POST
    @Path("entries/{entry}")
    @Requires(Permission.CATALOG_EDIT)
    public EntryView save(@PathParam("kind") String kind, @PathParam("entry") String code, EntryInput input) {
        if (input == null) {
            throw new InvalidInputException(FieldProblem.required("fields"));
        }
        long seen = input.version() == null ? 0 : input.version();
        boolean active = input.active() == null || input.active();
        return desk.save(kind(kind), code, new Wish(seen, input.fields(), active), actor.get());
    }

    @GET
    @Path("entries/{entry}/versions")
    @Requires(Permission.CATALOG_READ)
    public List<EntryVersion> versions(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return desk.versions(kind(kind), code);
    }

    @POST
    @Path("entries/{entry}/restore")
    @Requires(Permission.CATALOG_EDIT)
    public EntryView restore(@PathParam("kind") String kind, @PathParam("entry") String code, RestoreInput input) {
        long seen = required(input == null ? null : input.version(), "version");
        long earlier = required(input.earlier(), "earlier");
        return desk.restore(kind(kind), code, seen, earlier, actor.get());
    }

    @POST
    @Path("entries/{entry}/decide")
    @Requires(Permission.CATALOG_EDIT)
    public EntryView decide(@PathParam("kind") String kind, @PathParam("entry") String code, DecisionInput input) {
        long seen = required(input == null ? null : input.version(), "version");
        if (input.field() == null || input.take() == null) {
            throw new InvalidInputException(FieldProblem.required(input.field() == null ? "field" : "take"));
        }
        return desk.decide(kind(kind), code, new Decision(seen, input.field(), input.take()), actor.get());
    }

    @POST
    @Path("shared/{entry}/adopt")
    @Requires(Permission.CATALOG_EDIT)
    public EntryView adopt(@PathParam("kind") String kind, @PathParam("entry") String code) {
        return desk.adopt(kind(kind), code, actor.get());
    }

    static CatalogKind kind(String word) {
        return CatalogKind.ofWord(word).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    static long required(Long value, String field) {
        if (value == null) {
            throw new InvalidInputException(FieldProblem.required(field));
        }
        return value;
    }
}
