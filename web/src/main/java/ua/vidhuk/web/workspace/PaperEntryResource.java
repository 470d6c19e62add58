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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.PaperDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.control.PetitionFilter;
import ua.vidhuk.petitions.entity.PaperSignature;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.PaperEntryPage.PaperOutcome;

/** Signatures that were collected on paper: which petition, and line by line from its sheets. */
@Path("workspace/paper-signatures")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PaperEntryResource {

    private static final int ROWS = 40;
    private static final int SERVER_ERROR = 500;
    private static final PetitionFilter ENDING = new PetitionFilter(Set.of(), null, null, PetitionFilter.Order.ENDING);

    @Inject
    PaperDesk desk;

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

    @GET
    @Requires(Permission.PETITION_ENTER)
    public Page list(@QueryParam("after") String after) {
        return Page.secret(new PaperListPage(frames.frame(), petitions.page(ENDING, after, ROWS)));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.PETITION_ENTER)
    public Page show(@PathParam("id") UUID id, @QueryParam("done") String done) {
        return page(id, Map.of(), new PaperOutcome(done != null, false, "", Map.of()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_ENTER)
    public Object enter(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var line = new PaperSignature(
                fields.getFirst("name"),
                day(fields.getFirst("bornOn")),
                fields.containsKey("showName"),
                fields.containsKey("anotherPerson"));
        try {
            desk.enter(id, line, tenant.get(), actor.get());
            String address = tenant.base() + "/workspace/paper-signatures/" + id + "?done=entered";
            return Response.seeOther(URI.create(address)).build();
        } catch (RuntimeException e) {
            return refused(id, fields, e);
        }
    }

    private Page refused(UUID id, MultivaluedMap<String, String> fields, RuntimeException failure) {
        ProblemException problem = ProblemFinder.of(failure);
        if (problem.type().status() >= SERVER_ERROR) {
            throw failure;
        }
        var typed = new HashMap<String, String>();
        fields.forEach((name, values) -> typed.put(name, values.getFirst()));
        var outcome = new PaperOutcome(
                false,
                problem.type() == PetitionProblem.SAME_NAME,
                ProblemDetail.of(problem, language.get(), "").title(),
                ProblemDetail.byField(problem, language.get()));
        return page(id, typed, outcome).withStatus(problem.type().status());
    }

    /** What everybody may read of the petition is enough here. */
    private Page page(UUID id, Map<String, String> typed, PaperOutcome outcome) {
        var petition = petitions.read(id, Actor.ANONYMOUS);
        return Page.secret(new PaperEntryPage(frames.frame(), petition, typed, outcome));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
