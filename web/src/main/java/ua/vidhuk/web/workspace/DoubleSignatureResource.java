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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.DoubleDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.control.DoubleDecisions.PairId;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Signatures under one name, on paper and on the site: one person or two (decision 33). */
@Path("workspace/petitions/{id}/doubles")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DoubleSignatureResource {

    private static final int CONFLICT = 409;

    @Inject
    DoubleDesk desk;

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
    @Requires(Permission.PETITION_MODERATE)
    public Page look(@PathParam("id") UUID id, @QueryParam("done") String done) {
        return page(id, done == null ? "" : done, "");
    }

    @POST
    @Path("{paper}/{web}/same")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object same(@PathParam("id") UUID id, @PathParam("paper") UUID paper, @PathParam("web") UUID web) {
        return take(id, "same", () -> desk.decide(id, new PairId(paper, web), true, tenant.get(), actor.get()));
    }

    @POST
    @Path("{paper}/{web}/two")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object two(@PathParam("id") UUID id, @PathParam("paper") UUID paper, @PathParam("web") UUID web) {
        return take(id, "two", () -> desk.decide(id, new PairId(paper, web), false, tenant.get(), actor.get()));
    }

    @POST
    @Path("{paper}/{web}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PETITION_MODERATE)
    public Object undo(@PathParam("id") UUID id, @PathParam("paper") UUID paper, @PathParam("web") UUID web) {
        return take(id, "undone", () -> desk.undo(id, new PairId(paper, web), tenant.get(), actor.get()));
    }

    private Object take(UUID id, String done, Runnable act) {
        try {
            act.run();
            String address = tenant.base() + "/workspace/petitions/" + id + "/doubles?done=" + done;
            return Response.seeOther(URI.create(address)).build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.type().status() != CONFLICT) {
                throw e;
            }
            String message = ProblemDetail.of(problem, language.get(), "").title();
            return page(id, "", message).withStatus(CONFLICT);
        }
    }

    private Page page(UUID id, String done, String message) {
        var petition = petitions.read(id, actor.get());
        return Page.secret(new DoublePage(frames.frame(), petition, desk.of(id, actor.get()), done, message));
    }
}
