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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.PublicationDesk;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** What everybody may read of a question: looked through, published, taken back. */
@Path("workspace/questions/{id}/publication")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PublicationPages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    PublicationDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_PUBLISH)
    public Page read(@PathParam("id") UUID question, @QueryParam("done") String done) {
        var view = desk.read(question, actor.get());
        var words = new Words(view.text(), view.place(), view.answer());
        return Page.secret(new PublicationPage(frames.frame(), view, words, done == null ? "" : done, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_PUBLISH)
    public Object publish(
            @PathParam("id") UUID question,
            @FormParam("text") String text,
            @FormParam("place") String place,
            @FormParam("answer") String answer,
            @FormParam("namesChecked") String namesChecked) {
        var words = new Words(text, place, answer);
        try {
            desk.publish(question, words, namesChecked != null, actor.get());
            return done(question, "published");
        } catch (InvalidInputException e) {
            var errors = ProblemDetail.byField(e, language.get());
            return Page.secret(new PublicationPage(frames.frame(), desk.read(question, actor.get()), words, "", errors))
                    .withStatus(UNPROCESSABLE);
        }
    }

    @POST
    @Path("withdraw")
    @Requires(Permission.APPEAL_PUBLISH)
    public Response withdraw(@PathParam("id") UUID question) {
        desk.withdraw(question, actor.get());
        return done(question, "withdrawn");
    }

    private Response done(UUID question, String what) {
        return Response.seeOther(
                        URI.create(tenant.base() + "/workspace/questions/" + question + "/publication?done=" + what))
                .build();
    }
}
