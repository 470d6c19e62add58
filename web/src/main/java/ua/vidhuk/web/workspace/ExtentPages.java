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
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.onboarding.boundary.SettingsDesk;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.entity.Extent;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.workspace.ExtentPage.Show;

/** Where the community lies: who reports a place elsewhere is told (decision 78). */
@Path("workspace/setup/extent")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ExtentPages {

    @Inject
    SettingsDesk settings;

    @Inject
    PointGroundReader grounds;

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
        Extent kept = kept();
        return page(ExtentForm.of(kept), kept, saved == null ? Show.NOTHING : Show.SAVED, Map.of());
    }

    /** Who meets what somebody else has set keeps what was typed, sees the other, and may send it again over it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object save(MultivaluedMap<String, String> fields) {
        var form = ExtentForm.of(fields);
        try {
            settings.extent(tenant.get(), form.typed(), form.changed(), actor.get());
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/extent?saved"))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "extent", language.get());
            boolean meanwhile = ProblemFinder.of(e).type() == CommonProblem.CHANGED_MEANWHILE;
            Extent kept = kept();
            return page(
                            meanwhile ? form.over(kept) : form,
                            kept,
                            meanwhile ? Show.MEANWHILE : Show.NOTHING,
                            refused.errors())
                    .withStatus(refused.status());
        }
    }

    private Extent kept() {
        return settings.read(tenant.get()).extent();
    }

    private Page page(ExtentForm form, Extent kept, Show show, Map<String, String> errors) {
        return Page.secret(new ExtentPage(frames.frame(), form, kept, grounds.read(), show, errors));
    }
}
