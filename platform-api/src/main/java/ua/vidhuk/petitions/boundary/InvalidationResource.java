package ua.vidhuk.petitions.boundary;

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
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.control.SignatureInvalidation.Wish;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Forged signatures, for programs of moderators (P9). */
@Path("api/v1/moderation/petitions/{id}/invalidations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvalidationResource {

    @Inject
    InvalidationDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A set of signatures as it stood in the preview, and why it is forged.
     *
     * @param signatures how many there were in the preview
     */
    public record InvalidationInput(
            String from, String until, String network, Integer networkAtLeast, Long signatures, String reason) {}

    /** Why signatures are given back. */
    public record UndoInput(String reason) {}

    @GET
    @Requires(Permission.PETITION_MODERATE)
    public List<InvalidationView> list(@PathParam("id") UUID id) {
        return desk.of(id);
    }

    @GET
    @Path("preview")
    @Requires(Permission.PETITION_MODERATE)
    public InvalidationPreview preview(
            @PathParam("id") UUID id,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("network") String network,
            @QueryParam("networkAtLeast") Integer networkAtLeast) {
        Instant end = until == null ? clock.instant() : moment("until", until);
        return desk.preview(id, new SignatureFilter(moment("from", from), end, network, networkAtLeast), actor.get());
    }

    @POST
    @Requires(Permission.PETITION_MODERATE)
    public InvalidationView invalidate(@PathParam("id") UUID id, InvalidationInput input) {
        // Whose petition it is stands before what is wrong with the input.
        desk.of(id);
        if (input == null || input.until() == null) {
            throw new InvalidInputException(FieldProblem.required("until"));
        }
        if (input.signatures() == null) {
            throw new InvalidInputException(FieldProblem.required("signatures"));
        }
        var filter = new SignatureFilter(
                moment("from", input.from()), moment("until", input.until()), input.network(), input.networkAtLeast());
        return desk.invalidate(id, new Wish(filter, input.signatures(), input.reason()), tenant.get(), actor.get());
    }

    @POST
    @Path("{invalidation}/undo")
    @Requires(Permission.PETITION_MODERATE)
    public InvalidationView undo(
            @PathParam("id") UUID id, @PathParam("invalidation") UUID invalidation, UndoInput input) {
        return desk.undo(id, invalidation, input == null ? null : input.reason(), tenant.get(), actor.get());
    }

    private static Instant moment(String field, String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(FieldProblem.of(field, "petitions.field.no-moment"));
        }
    }
}
