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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.CorrectionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.portal.Catalogue;

/** What a question is about, and where, is put right: by a form, and its point by a map. */
@Path("workspace/questions/{id}/correct")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {

    @Inject
    CorrectionDesk desk;

    @Inject
    QuestionDesk questions;

    @Inject
    PublicCatalog catalog;

    @Inject
    StreetDesk streets;

    @Inject
    PointGroundReader ground;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.APPEAL_ROUTE)
    public Page read(@PathParam("id") UUID id) {
        QuestionView question = questions.read(id, actor.get());
        return page(question, CorrectionForm.of(question), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.APPEAL_ROUTE)
    public Object correct(@PathParam("id") UUID id, MultivaluedMap<String, String> submitted) {
        CorrectionForm form = CorrectionForm.of(submitted);
        try {
            var step = StepForm.of(submitted).step(id);
            QuestionView right = desk.correct(step, form.get(CorrectionForm.CATEGORY), form.place(), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/appeals/" + right.appealId()
                            + "?place=all&done=correct" + ListPane.anchor(right.ordinal())))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, CorrectionPage.WHOLE, language.get());
            return page(questions.read(id, actor.get()), form, refused.errors()).withStatus(refused.status());
        }
    }

    private Page page(QuestionView question, CorrectionForm form, Map<String, String> errors) {
        var catalogue = new Catalogue(catalog.categories(tenant.get()), List.of(), streets.names());
        return Page.secret(new CorrectionPage(frames.frame(), question, catalogue, ground.read(), form, errors));
    }
}
