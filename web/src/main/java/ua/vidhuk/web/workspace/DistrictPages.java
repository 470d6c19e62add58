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
import ua.vidhuk.places.boundary.DistrictDesk;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The districts by which rules route questions (P16): what belongs to one is typed or pasted, a line each. */
@Path("workspace/setup/districts")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DistrictPages {

    @Inject
    DistrictDesk desk;

    @Inject
    StreetDesk streets;

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
    public Page list(@QueryParam("saved") String saved, @QueryParam("removed") String removed) {
        return Page.secret(new DistrictListPage(frames.frame(), desk.all(), saved != null, removed != null));
    }

    @GET
    @Path("new")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page draft() {
        return page(DistrictForm.EMPTY, null, Map.of());
    }

    @GET
    @Path("entries/{id}")
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@PathParam("id") UUID id) {
        District kept = desk.read(id);
        return page(DistrictForm.of(kept), kept, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object add(MultivaluedMap<String, String> fields) {
        var form = DistrictForm.of(null, fields);
        return keep(form, null, "saved", () -> desk.add(form.typed(), actor.get()));
    }

    /** Keeps or removes it; {@code do} says which. */
    @POST
    @Path("entries/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        District kept = desk.read(id);
        var form = DistrictForm.of(id, fields);
        if ("remove".equals(fields.getFirst("do"))) {
            return keep(form, kept, "removed", () -> desk.remove(id, form.seen(), actor.get()));
        }
        return keep(form, kept, "saved", () -> desk.change(id, form.typed(), actor.get()));
    }

    private Object keep(DistrictForm form, District kept, String done, Runnable step) {
        try {
            step.run();
            return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/districts?" + done))
                    .build();
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "name", language.get());
            return page(form, kept, refused.errors()).withStatus(refused.status());
        }
    }

    private Page page(DistrictForm form, District kept, Map<String, String> errors) {
        return Page.secret(new DistrictEditPage(frames.frame(), form, kept, streets.settlements(), errors));
    }
}
