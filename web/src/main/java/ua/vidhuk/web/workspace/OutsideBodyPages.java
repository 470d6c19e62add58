package ua.vidhuk.web.workspace;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ua.vidhuk.appeals.boundary.OutsideBodyDesk;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** Bodies outside the platform to which letters go. */
@Path("workspace/bodies")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OutsideBodyPages {

    private static final int ROWS = 100;

    @Inject
    OutsideBodyDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public Page list(
            @QueryParam("q") @DefaultValue("") String sought,
            @QueryParam("cursor") String cursor,
            @QueryParam("saved") String saved) {
        var bodies = desk.page(sought, cursor, ROWS);
        return Page.secret(new OutsideBodyListPage(frames.frame(), bodies, sought, saved != null));
    }

    /**
     * @param question that is to go there next, or null
     */
    @GET
    @Path("new")
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public Page draft(@QueryParam("question") UUID question) {
        return page(OutsideBodyForm.empty(question), Map.of());
    }

    @GET
    @Path("entries/{id}")
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public Page read(@PathParam("id") UUID id) {
        return page(OutsideBodyForm.of(desk.read(id)), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public Object add(MultivaluedMap<String, String> fields) {
        var form = OutsideBodyForm.of(null, fields);
        return keep(form, () -> desk.add(form.typed(), actor.get()));
    }

    @POST
    @Path("entries/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires({Permission.APPEAL_ROUTE, Permission.SETTINGS_CHANGE})
    public Object change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        desk.read(id);
        var form = OutsideBodyForm.of(id, fields);
        return keep(form, () -> desk.change(id, form.typed(), actor.get()));
    }

    private Object keep(OutsideBodyForm form, Supplier<OutsideBody> step) {
        try {
            UUID kept = step.get().id();
            return Response.seeOther(URI.create(tenant.base() + form.next(kept)))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "name", language.get());
            return page(form, refused.errors()).withStatus(refused.status());
        }
    }

    private Page page(OutsideBodyForm form, Map<String, String> errors) {
        return Page.secret(new OutsideBodyEditPage(frames.frame(), form, errors));
    }
}
