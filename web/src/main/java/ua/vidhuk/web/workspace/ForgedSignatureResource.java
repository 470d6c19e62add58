package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.InvalidationDesk;
import ua.vidhuk.petitions.boundary.InvalidationPreview;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.control.SignatureInvalidation.Wish;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.ForgedSignaturesPage.Outcome;

/** Looks for forged signatures, takes them out of the count and gives them back (P9). */
@Path("workspace/petitions/{id}/signatures")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ForgedSignatureResource {

    private static final int SERVER_ERROR = 500;

    @Inject
    InvalidationDesk desk;

    @Inject
    PetitionDesk petitions;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @GET
    @Requires(Permission.PETITION_MODERATE)
    public Page look(@PathParam("id") UUID id, @Context UriInfo address) {
        var query = address.getQueryParameters();
        var wish = SignatureWish.of(query);
        if (!query.containsKey("look")) {
            return page(id, wish, null, Outcome.of(query.getFirst("done")));
        }
        try {
            return page(id, wish, preview(id, wish), Outcome.of(""));
        } catch (RuntimeException e) {
            return refused(id, wish, null, e, "");
        }
    }

    @POST
    @Path("invalidate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object invalidate(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var wish = SignatureWish.of(fields);
        String reason = fields.getFirst("reason");
        petitions.read(id, actor.get());
        SignatureFilter filter = seen(fields, wish);
        try {
            desk.invalidate(id, new Wish(filter, signatures(fields), reason), tenant.get(), actor.get());
            return see(id, "invalidated");
        } catch (RuntimeException e) {
            return refused(id, wish, desk.preview(id, filter, actor.get()), e, reason);
        }
    }

    @POST
    @Path("{invalidation}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object undo(
            @PathParam("id") UUID id,
            @PathParam("invalidation") UUID invalidation,
            MultivaluedMap<String, String> fields) {
        try {
            desk.undo(id, invalidation, fields.getFirst("reason"), tenant.get(), actor.get());
            return see(id, "restored");
        } catch (RuntimeException e) {
            return refused(id, SignatureWish.of(fields), null, e, "");
        }
    }

    private InvalidationPreview preview(UUID id, SignatureWish wish) {
        return desk.preview(id, wish.filter(tenant.get().timeZone(), clock.instant()), actor.get());
    }

    /** The set that was seen, to the microsecond; what stands in the fields of the search may have been changed since. */
    private SignatureFilter seen(MultivaluedMap<String, String> fields, SignatureWish wish) {
        try {
            Instant until = Instant.parse(String.valueOf(fields.getFirst("seenUntil")));
            SignatureFilter typed = wish.filter(tenant.get().timeZone(), until);
            return new SignatureFilter(typed.from(), until, typed.network(), typed.networkAtLeast());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException(FieldProblem.required("seenUntil"));
        }
    }

    private static long signatures(MultivaluedMap<String, String> fields) {
        try {
            return Long.parseLong(String.valueOf(fields.getFirst("signatures")));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(FieldProblem.required("signatures"));
        }
    }

    private Page refused(
            UUID id, SignatureWish wish, InvalidationPreview preview, RuntimeException failure, String reason) {
        ProblemException problem = ProblemFinder.of(failure);
        if (problem.type().status() >= SERVER_ERROR) {
            throw failure;
        }
        String message = ProblemDetail.of(problem, language.get(), "").title();
        Map<String, String> errors = ProblemDetail.byField(problem, language.get());
        var outcome = new Outcome("", message, errors, reason == null ? "" : reason);
        return page(id, wish, preview, outcome).withStatus(problem.type().status());
    }

    private Page page(UUID id, SignatureWish wish, InvalidationPreview preview, Outcome outcome) {
        var petition = petitions.read(id, actor.get());
        return Page.secret(new ForgedSignaturesPage(frames.frame(), petition, wish, preview, desk.of(id), outcome));
    }

    private Response see(UUID id, String done) {
        String address = tenant.base() + "/workspace/petitions/" + id + "/signatures?done=" + done;
        return Response.seeOther(URI.create(address)).build();
    }
}
