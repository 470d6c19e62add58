package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.monitoring.boundary.MorningDesk;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** When the morning report is made, and who gets it (I4). */
@Path("workspace/setup/morning")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MorningSetupPages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    MorningDesk desk;

    @Inject
    PublicCatalog catalog;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@QueryParam("saved") String saved) {
        return page(MorningForm.of(desk.versions().getFirst()), saved != null, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object save(MultivaluedMap<String, String> fields) {
        var form = MorningForm.of(fields);
        try {
            desk.set(form.typed(), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/morning?saved"))
                    .build();
        } catch (RuntimeException e) {
            ProblemException problem = ProblemFinder.of(e);
            if (problem.fields().isEmpty()) {
                throw e;
            }
            return page(form, false, ProblemDetail.byField(problem, language.get()))
                    .withStatus(UNPROCESSABLE);
        }
    }

    private Page page(MorningForm form, boolean saved, Map<String, String> errors) {
        var categories = catalog.categories(tenant.get());
        return Page.secret(new MorningSetupPage(frames.frame(), form, desk.versions(), categories, saved, errors));
    }
}
