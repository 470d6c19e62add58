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
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.boundary.PhoneLineDesk;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The phone lines that residents dial (Z3): hot lines, direct lines with their sessions, lines of trust. */
@Path("workspace/setup/lines")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PhoneLinePages {

    @Inject
    PhoneLineDesk desk;

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
    public Page list(@QueryParam("saved") String saved) {
        return Page.secret(new PhoneLineListPage(frames.frame(), desk.all(), saved != null));
    }

    @GET
    @Path("new")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page draft() {
        return page(PhoneLineForm.EMPTY, null, Map.of());
    }

    @GET
    @Path("entries/{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@PathParam("id") UUID id) {
        PhoneLine kept = desk.read(id);
        return page(PhoneLineForm.of(kept), kept, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object add(MultivaluedMap<String, String> fields) {
        var form = PhoneLineForm.of(null, fields);
        return keep(form, null, () -> desk.add(form.typed(), tenant.get(), actor.get()));
    }

    @POST
    @Path("entries/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        PhoneLine kept = desk.read(id);
        var form = PhoneLineForm.of(id, fields);
        return keep(form, kept, () -> desk.change(id, form.typed(), tenant.get(), actor.get()));
    }

    private Object keep(PhoneLineForm form, PhoneLine kept, Runnable step) {
        try {
            step.run();
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/lines?saved"))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "name", language.get());
            return page(form, kept, refused.errors()).withStatus(refused.status());
        }
    }

    private Page page(PhoneLineForm form, PhoneLine kept, Map<String, String> errors) {
        return Page.secret(new PhoneLineEditPage(frames.frame(), form, kept, errors));
    }
}
