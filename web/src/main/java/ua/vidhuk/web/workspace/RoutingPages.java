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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.RoutingDesk;
import ua.vidhuk.appeals.boundary.SuggestionDesk;
import ua.vidhuk.appeals.control.RoutingTrial.RoutingOutcome;
import ua.vidhuk.appeals.entity.Routing;
import ua.vidhuk.catalog.boundary.PublicCatalog;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.places.boundary.DistrictDesk;
import ua.vidhuk.places.boundary.StreetDesk;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.portal.Catalogue;

/** The rules by which questions go to executors by themselves (P16): tried on past questions first, then set. */
@Path("workspace/setup/routing")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RoutingPages {

    @Inject
    RoutingDesk desk;

    @Inject
    SuggestionDesk suggestions;

    @Inject
    FrameMaker frames;

    @Inject
    PublicCatalog catalog;

    @Inject
    StreetDesk streets;

    @Inject
    DistrictDesk districts;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @GET
    @Requires(Permission.SETTINGS_CHANGE)
    public Page read(@QueryParam("saved") String saved) {
        Routing current = desk.versions().getFirst();
        return page(RoutingForm.of(current), hidden(current), null, saved != null, Map.of());
    }

    /** Tries what is typed, adds a row, or keeps it; {@code do} says which. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SETTINGS_CHANGE)
    public Object turn(MultivaluedMap<String, String> fields) {
        var form = RoutingForm.of(fields);
        try {
            if ("save".equals(fields.getFirst("do"))) {
                desk.set(form.typed(), form.seen(), actor.get());
                return Response.seeOther(URI.create(tenant.base() + "/workspace/setup/routing?saved"))
                        .build();
            }
            RoutingOutcome trial = desk.tryOut(form.typed());
            var hidden = trial.rules().stream()
                    .map(each -> Objects.toString(each.hiddenBy(), ""))
                    .toList();
            return page(form, hidden, trial, false, Map.of());
        } catch (RuntimeException e) {
            Refused refused = Refused.of(e, "rules", language.get());
            return page(form, List.of(), null, false, refused.errors()).withStatus(refused.status());
        }
    }

    private List<String> hidden(Routing routing) {
        return desk.hidden(routing).stream()
                .map(each -> Objects.toString(each, ""))
                .toList();
    }

    private Page page(
            RoutingForm form, List<String> hidden, RoutingOutcome trial, boolean saved, Map<String, String> errors) {
        var here = tenant.get();
        var choices = new Catalogue(catalog.categories(here), catalog.enterprises(here), streets.names());
        return Page.secret(new RoutingPage(
                frames.frame(),
                form,
                choices,
                desk.versions(),
                districts.all(),
                hidden,
                trial,
                suggestions.learning(),
                saved,
                errors));
    }
}
